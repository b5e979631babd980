package com.mecfsatlas.path;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The claims that studies found, as a graph in memory; it never changes. */
public final class PathGraph {
  private static final Comparator<ClaimEvidence> STRONGEST_FIRST =
      Comparator.comparing((ClaimEvidence each) -> each.strength().orElseThrow())
          .reversed()
          .thenComparing(each -> each.claim().iri());

  private final List<EntityReference> entities = new ArrayList<>();
  private final Map<EntityId, Integer> places = new HashMap<>();
  private final List<Map<Integer, Edge>> legs = new ArrayList<>();

  /** Stops stand in the order of their addresses, so that the same claims give the same graph. */
  public PathGraph(List<ClaimEvidence> claims) {
    Map<String, EntityReference> byAddress = new TreeMap<>();
    for (ClaimEvidence each : claims) {
      byAddress.put(each.subject().thing().iri(), each.subject());
      byAddress.put(each.object().thing().iri(), each.object());
    }
    for (EntityReference entity : byAddress.values()) {
      places.put(entity.thing(), entities.size());
      entities.add(entity);
      legs.add(new TreeMap<>());
    }
    Map<Long, List<ClaimEvidence>> pairs = new HashMap<>();
    for (ClaimEvidence each : claims) {
      int a = place(each.subject().thing()).orElseThrow();
      int b = place(each.object().thing()).orElseThrow();
      if (a != b) {
        long pair = (long) Math.min(a, b) << 32 | Math.max(a, b);
        pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(each);
      }
    }
    pairs.forEach((pair, between) -> add((int) (pair >> 32), pair.intValue(), between));
  }

  private void add(int a, int b, List<ClaimEvidence> between) {
    List<ClaimEvidence> found =
        between.stream()
            .filter(each -> each.strength().isPresent())
            .sorted(STRONGEST_FIRST)
            .toList();
    List<ClaimEvidence> notFound =
        between.stream().filter(each -> each.strength().isEmpty()).toList();
    if (!found.isEmpty()) {
      legs.get(a).put(b, new Edge(entities.get(a), entities.get(b), found, notFound));
      legs.get(b).put(a, new Edge(entities.get(b), entities.get(a), found, notFound));
    }
  }

  /** The place of {@code thing}; none where no claim is about it. */
  Optional<Integer> place(EntityId thing) {
    return Optional.ofNullable(places.get(thing));
  }

  /** The legs that leave a place, by the place to which they lead. */
  Map<Integer, Edge> from(int place) {
    return legs.get(place);
  }

  /** The legs that leave {@code thing}; none where no claim is about it. */
  public List<Edge> from(EntityId thing) {
    return place(thing).map(at -> List.copyOf(from(at).values())).orElse(List.of());
  }
}
