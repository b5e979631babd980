package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims by their address, by what they are about and by the records that bear on them. */
public final class EvidenceIndex {
  private final EvidenceBase evidence;
  private final Map<EntityId, ClaimEvidence> byClaim = new HashMap<>();
  private final Map<EntityId, List<ClaimEvidence>> byRecord = new HashMap<>();
  private final Map<EntityId, List<ClaimEvidence>> byTopic = new HashMap<>();
  private final Map<EntityId, EntityReference> entities;

  public EvidenceIndex(EvidenceBase evidence) {
    this.evidence = evidence;
    this.entities = evidence.entities();
    for (ClaimEvidence claim : evidence.claims()) {
      byClaim.put(claim.claim(), claim);
      ClaimEvidence.records(List.of(claim))
          .forEach(study -> list(byRecord, study.record()).add(claim));
      evidence.topics().of(claim).forEach(topic -> list(byTopic, topic.thing()).add(claim));
    }
  }

  private static List<ClaimEvidence> list(Map<EntityId, List<ClaimEvidence>> lists, EntityId key) {
    return lists.computeIfAbsent(key, each -> new ArrayList<>());
  }

  public EvidenceBase evidence() {
    return evidence;
  }

  public Optional<EntityReference> entity(EntityId thing) {
    return Optional.ofNullable(entities.get(thing));
  }

  /** The claims of which one end counts under {@code thing}, in the order of their addresses. */
  public List<ClaimEvidence> about(EntityId thing) {
    return List.copyOf(byTopic.getOrDefault(thing, List.of()));
  }

  /** These claims, in the order of their addresses; those that are not known are left out. */
  public List<ClaimEvidence> claims(Collection<EntityId> claims) {
    return claims.stream()
        .flatMap(claim -> Optional.ofNullable(byClaim.get(claim)).stream())
        .sorted(Comparator.comparing(each -> each.claim().iri()))
        .toList();
  }

  /** The claims on which a record bears. */
  public List<ClaimEvidence> bearing(EntityId record) {
    return List.copyOf(byRecord.getOrDefault(record, List.of()));
  }

  /** What a record contributes to all its claims together. */
  public Optional<EvidenceLine> record(EntityId record) {
    return ClaimEvidence.records(
            bearing(record).stream()
                .map(claim -> claim.only(study -> study.record().equals(record)))
                .toList())
        .stream()
        .findFirst();
  }
}
