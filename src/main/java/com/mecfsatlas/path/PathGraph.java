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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The claims that studies found, as a graph in memory; it never changes. */
public final class PathGraph {
  private static final Comparator<ClaimEvidence> STRONGEST_FIRST =
      Comparator.comparing((ClaimEvidence each) -> each.strength().orElseThrow())
          .reversed()
          .thenComparing(each -> each.claim().iri());

  private final List<EntityReference> entities;
  private final Map<EntityId, Integer> places;

  /** By place: the claims about it and another place, found or not. */
  private final List<Map<Integer, List<ClaimEvidence>>> claims;

  /** By place: the legs that leave it. */
  private final List<Map<Integer, Edge>> legs;

  /** Stops stand in the order of their addresses, so that the same claims give the same graph. */
  public PathGraph(List<ClaimEvidence> claims) {
    this(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, EntityReference> byAddress = new TreeMap<>();
    for (ClaimEvidence each : claims) {
      each.ends().forEach(end -> byAddress.put(end.thing().iri(), end));
    }
    byAddress.values().forEach(this::add);
    for (ClaimEvidence each : claims) {
      int a = place(each.subject().thing()).orElseThrow();
      int b = place(each.object().thing()).orElseThrow();
      if (a != b) {
        join(a, b, List.of(each));
      }
    }
    for (int a = 0; a < entities.size(); a++) {
      for (int b : this.claims.get(a).keySet()) {
        leg(a, b);
      }
    }
  }

  private PathGraph(
      List<EntityReference> entities,
      Map<EntityId, Integer> places,
      List<Map<Integer, List<ClaimEvidence>>> claims,
      List<Map<Integer, Edge>> legs) {
    this.entities = entities;
    this.places = places;
    this.claims = claims;
    this.legs = legs;
  }

  private int add(EntityReference entity) {
    places.put(entity.thing(), entities.size());
    entities.add(entity);
    claims.add(new TreeMap<>());
    legs.add(new TreeMap<>());
    return entities.size() - 1;
  }

  private void join(int a, int b, List<ClaimEvidence> more) {
    claims.get(a).merge(b, more, PathGraph::concat);
    claims.get(b).merge(a, more, PathGraph::concat);
  }

  private static List<ClaimEvidence> concat(List<ClaimEvidence> one, List<ClaimEvidence> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** One way; a pair that no study found has no leg. */
  private void leg(int a, int b) {
    List<ClaimEvidence> between = claims.get(a).getOrDefault(b, List.of());
    List<ClaimEvidence> found =
        between.stream()
            .filter(each -> each.strength().isPresent())
            .sorted(STRONGEST_FIRST)
            .toList();
    if (!found.isEmpty()) {
      legs.get(a)
          .put(
              b,
              new Edge(
                  entities.get(a),
                  entities.get(b),
                  found,
                  between.stream().filter(each -> each.strength().isEmpty()).toList()));
    }
  }

  /**
   * The same graph, where one thing stands for all that counts under it: no other stop is passed
   * over, and claims among these are none of its legs.
   *
   * @param under what counts under {@code topic}
   */
  public PathGraph gathered(EntityReference topic, Predicate<EntityReference> under) {
    Set<Integer> members =
        IntStream.range(0, entities.size())
            .filter(each -> entities.get(each).equals(topic) || under.test(entities.get(each)))
            .filter(each -> places.containsKey(entities.get(each).thing()))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    if (members.stream().allMatch(each -> entities.get(each).equals(topic))) {
      return this;
    }
    PathGraph gathered =
        new PathGraph(
            new ArrayList<>(entities),
            new HashMap<>(places),
            new ArrayList<>(claims),
            new ArrayList<>(legs));
    gathered.gather(topic, members);
    return gathered;
  }

  private void gather(EntityReference topic, Set<Integer> members) {
    Map<Integer, List<ClaimEvidence>> around = new TreeMap<>();
    for (int member : members) {
      claims.get(member).forEach((next, between) -> around.merge(next, between, PathGraph::concat));
      claims.set(member, new TreeMap<>());
      legs.set(member, new TreeMap<>());
      places.remove(entities.get(member).thing());
    }
    around.keySet().removeAll(members);
    int at = add(topic);
    around.forEach(
        (next, between) -> {
          claims.set(next, without(claims.get(next), members));
          legs.set(next, without(legs.get(next), members));
          join(at, next, between);
          leg(at, next);
          leg(next, at);
        });
  }

  private static <T> Map<Integer, T> without(Map<Integer, T> all, Set<Integer> some) {
    Map<Integer, T> rest = new TreeMap<>(all);
    rest.keySet().removeAll(some);
    return rest;
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
