package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A claim with the studies that bear on it.
 *
 * @param label the whole claim in words
 * @param relation how the subject stands to the object, in words
 * @param in the people, cells or condition in which it is claimed; may be empty
 */
public record ClaimEvidence(
    EntityId claim,
    String label,
    EntityReference subject,
    String relation,
    EntityReference object,
    List<EntityReference> in,
    List<EvidenceLine> studies) {
  public ClaimEvidence {
    in = List.copyOf(in);
    studies = List.copyOf(studies);
  }

  /** Each record of some claims once, with the settings of all that it contributes to them. */
  public static List<EvidenceLine> records(Collection<ClaimEvidence> claims) {
    Map<EntityId, EvidenceLine> records = new LinkedHashMap<>();
    claims.forEach(
        claim ->
            claim
                .studies()
                .forEach(study -> records.merge(study.record(), study, EvidenceLine::with)));
    return List.copyOf(records.values());
  }

  /** Only those studies; the claim itself stays. */
  public ClaimEvidence only(Predicate<EvidenceLine> wanted) {
    return new ClaimEvidence(
        claim, label, subject, relation, object, in, studies.stream().filter(wanted).toList());
  }

  /** Both ends. */
  public Stream<EntityReference> ends() {
    return Stream.of(subject, object);
  }

  public List<EvidenceLine> found() {
    return studies.stream().filter(EvidenceLine::found).toList();
  }

  public List<EvidenceLine> disagreeing() {
    return studies.stream().filter(EvidenceLine::disagrees).toList();
  }

  /** Whether one study found it and another did not, or found it in part. */
  public boolean differs() {
    return !found().isEmpty() && !disagreeing().isEmpty();
  }

  /** None where no study found it: such a claim is no leg of a route. */
  public Optional<Strength> strength() {
    List<EvidenceLine> found = found();
    return found.isEmpty() ? Optional.empty() : Optional.of(Strength.of(found));
  }
}
