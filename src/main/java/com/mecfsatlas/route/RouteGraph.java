package com.mecfsatlas.route;

import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The claims that studies found, as a graph in memory; it never changes. */
public final class RouteGraph {
  private static final Comparator<ClaimStudies> STRONGEST_FIRST =
      Comparator.comparing((ClaimStudies each) -> each.strength().orElseThrow())
          .reversed()
          .thenComparing(each -> each.claim().iri());

  private final List<Stop> stops = new ArrayList<>();
  private final Map<Thing, Integer> places = new HashMap<>();
  private final List<Map<Integer, Leg>> legs = new ArrayList<>();

  /** Stops stand in the order of their addresses, so that the same claims give the same graph. */
  public RouteGraph(List<ClaimStudies> claims) {
    Map<String, Stop> byAddress = new TreeMap<>();
    for (ClaimStudies each : claims) {
      byAddress.put(each.subject().thing().iri(), each.subject());
      byAddress.put(each.object().thing().iri(), each.object());
    }
    for (Stop stop : byAddress.values()) {
      places.put(stop.thing(), stops.size());
      stops.add(stop);
      legs.add(new TreeMap<>());
    }
    Map<Long, List<ClaimStudies>> pairs = new HashMap<>();
    for (ClaimStudies each : claims) {
      int a = place(each.subject().thing()).orElseThrow();
      int b = place(each.object().thing()).orElseThrow();
      if (a != b) {
        long pair = (long) Math.min(a, b) << 32 | Math.max(a, b);
        pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(each);
      }
    }
    pairs.forEach((pair, between) -> add((int) (pair >> 32), pair.intValue(), between));
  }

  private void add(int a, int b, List<ClaimStudies> between) {
    List<ClaimStudies> found =
        between.stream()
            .filter(each -> each.strength().isPresent())
            .sorted(STRONGEST_FIRST)
            .toList();
    List<ClaimStudies> notFound =
        between.stream().filter(each -> each.strength().isEmpty()).toList();
    if (!found.isEmpty()) {
      legs.get(a).put(b, new Leg(stops.get(a), stops.get(b), found, notFound));
      legs.get(b).put(a, new Leg(stops.get(b), stops.get(a), found, notFound));
    }
  }

  /** The place of {@code thing}; none where no claim is about it. */
  Optional<Integer> place(Thing thing) {
    return Optional.ofNullable(places.get(thing));
  }

  /** The legs that leave a place, by the place to which they lead. */
  Map<Integer, Leg> from(int place) {
    return legs.get(place);
  }

  /** The legs that leave {@code thing}; none where no claim is about it. */
  public List<Leg> from(Thing thing) {
    return place(thing).map(at -> List.copyOf(from(at).values())).orElse(List.of());
  }
}
