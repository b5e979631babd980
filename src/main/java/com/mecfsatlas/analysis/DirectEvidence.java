package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What studies reported that looked at two things at once, for and against, as a roll-up brings it
 * together.
 *
 * @param claims of which one end counts under the one thing, and the other end, or the place where
 *     that is a condition, under the other; those with the most studies first
 */
public record DirectEvidence(List<ClaimEvidence> claims) {
  /** How many claims a page names. */
  public static final int SHOWN = 12;

  public static final DirectEvidence NONE = new DirectEvidence(List.of());

  private static final String NOT_STATED = "not stated";

  public DirectEvidence {
    claims = List.copyOf(claims);
  }

  static DirectEvidence between(EvidenceBase evidence, EntityId one, EntityId other) {
    return new DirectEvidence(
        evidence.claims().stream()
            .filter(
                claim -> joins(evidence, claim, one, other) || joins(evidence, claim, other, one))
            .sorted(
                Comparator.comparingInt((ClaimEvidence claim) -> -claim.studies().size())
                    .thenComparing(claim -> claim.claim().iri()))
            .toList());
  }

  private static boolean joins(
      EvidenceBase evidence, ClaimEvidence claim, EntityId one, EntityId other) {
    return joins(evidence, claim.subject(), claim.object(), claim.in(), one, other)
        || joins(evidence, claim.object(), claim.subject(), claim.in(), one, other);
  }

  private static boolean joins(
      EvidenceBase evidence,
      EntityReference end,
      EntityReference opposite,
      List<EntityReference> in,
      EntityId one,
      EntityId other) {
    return evidence.topics().isUnder(end, one)
        && Stream.concat(
                Stream.of(opposite),
                other.kind() == EntityType.CONDITION ? in.stream() : Stream.empty())
            .anyMatch(place -> evidence.topics().isUnder(place, other));
  }

  /** Each study once; what found one claim and did not find another is mixed. */
  public List<EvidenceLine> studies() {
    return ClaimEvidence.records(claims);
  }

  /** The studies by what they looked at, the most first; a study can stand in several rows. */
  public Map<String, List<EvidenceLine>> bySample() {
    Map<String, List<EvidenceLine>> samples = new LinkedHashMap<>();
    for (EvidenceLine study : studies()) {
      List<String> named =
          study.tissues().isEmpty()
              ? List.of(NOT_STATED)
              : study.tissues().stream().sorted().toList();
      named.forEach(each -> samples.computeIfAbsent(each, key -> new ArrayList<>()).add(study));
    }
    Map<String, List<EvidenceLine>> ranked = new LinkedHashMap<>();
    samples.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, List<EvidenceLine>> each) ->
                        each.getKey().equals(NOT_STATED))
                .thenComparing(each -> -each.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(each -> ranked.put(each.getKey(), each.getValue()));
    return ranked;
  }
}
