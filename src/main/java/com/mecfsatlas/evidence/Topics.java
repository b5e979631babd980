package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under which things a thing counts ({@code atlas:topic}): under itself, whatever is broader, and
 * what it measures or concerns.
 *
 * @param above by a thing what it counts under besides itself
 */
public record Topics(Map<EntityId, Set<EntityReference>> above) {
  /** Each thing counts under itself only. */
  public static final Topics NONE = new Topics(Map.of());

  public Topics {
    above = Map.copyOf(above);
  }

  /** Those of the ends of claims. */
  static Topics of(Snapshot snapshot, QueryCatalogue queries) {
    Map<EntityId, Set<EntityReference>> above = new LinkedHashMap<>();
    snapshot.select(
        queries.get("evidence/topics"),
        Map.of(),
        solution -> {
          SolutionReader row = new SolutionReader(solution);
          above
              .computeIfAbsent(row.thing("thing"), thing -> new LinkedHashSet<>())
              .add(new EntityReference(row.thing("topic"), row.text("name")));
        });
    return new Topics(above);
  }

  /** Itself first. */
  public Stream<EntityReference> of(EntityReference end) {
    return Stream.concat(Stream.of(end), above.getOrDefault(end.thing(), Set.of()).stream());
  }

  public boolean isUnder(EntityReference end, EntityId topic) {
    return of(end).anyMatch(each -> each.thing().equals(topic));
  }

  /** Whether one end of a claim counts under {@code topic}. */
  public boolean isAbout(ClaimEvidence claim, EntityId topic) {
    return claim.ends().anyMatch(end -> isUnder(end, topic));
  }

  /** All that a claim is about. */
  public Set<EntityReference> of(ClaimEvidence claim) {
    return claim.ends().flatMap(this::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What stands beside {@code topic} in a claim: whatever the other end counts under. */
  public Set<EntityReference> beside(ClaimEvidence claim, EntityId topic) {
    Set<EntityReference> beside = new LinkedHashSet<>();
    if (isUnder(claim.subject(), topic)) {
      of(claim.object()).forEach(beside::add);
    }
    if (isUnder(claim.object(), topic)) {
      of(claim.subject()).forEach(beside::add);
    }
    beside.removeIf(each -> each.thing().equals(topic));
    return beside;
  }
}
