package com.mecfsatlas.path;

import com.mecfsatlas.evidence.Strength;
import com.mecfsatlas.model.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the best routes between two things: the one with the strongest weakest leg first, then the
 * shorter, then by the order of their stops.
 *
 * <p>It is a best-first search. What a beginning may still become is never judged too low: for each
 * thing near the goal the strongest way on from it, and the shortest, are known beforehand. So the
 * first route that is finished is the best, the next the second best.
 */
public final class PathSearch {
  public static final int LONGEST = 4;

  private final PathGraph graph;

  public PathSearch(PathGraph graph) {
    this.graph = graph;
  }

  /** At most {@code most} routes of at most {@code legs} legs, the best first. */
  public List<Path> routes(EntityId from, EntityId to, int legs, int most) {
    if (legs < 1 || legs > LONGEST) {
      throw new IllegalArgumentException("a route has 1 to " + LONGEST + " legs, not " + legs);
    }
    Optional<Integer> start = graph.place(from);
    Optional<Integer> goal = graph.place(to);
    if (start.isEmpty() || goal.isEmpty() || from.equals(to)) {
      return List.of();
    }
    Outlook outlook = new Outlook(graph, goal.get(), legs);
    PriorityQueue<Beginning> open = new PriorityQueue<>();
    outlook
        .from(start.get(), legs)
        .ifPresent(
            ahead ->
                open.add(
                    new Beginning(
                        List.of(start.get()), ahead.strength(), ahead.strength(), ahead.legs())));
    List<Path> found = new ArrayList<>();
    while (!open.isEmpty() && found.size() < most) {
      Beginning best = open.remove();
      if (best.end() == goal.get()) {
        found.add(route(best.places()));
      } else {
        extend(best, legs, outlook, open);
      }
    }
    return List.copyOf(found);
  }

  private void extend(Beginning best, int legs, Outlook outlook, PriorityQueue<Beginning> open) {
    int walked = best.places().size();
    graph
        .from(best.end())
        .forEach(
            (next, leg) -> {
              if (!best.places().contains(next)) {
                outlook
                    .from(next, legs - walked)
                    .ifPresent(ahead -> open.add(best.then(next, leg, ahead)));
              }
            });
  }

  private Path route(List<Integer> places) {
    List<Edge> legs = new ArrayList<>();
    for (int i = 1; i < places.size(); i++) {
      legs.add(java.util.Objects.requireNonNull(graph.from(places.get(i - 1)).get(places.get(i))));
    }
    return new Path(legs);
  }

  /**
   * The first stops of a route.
   *
   * @param hope the strongest that a whole route with this beginning can be
   * @param walked the weakest leg up to here
   * @param length the fewest legs that a whole route with this beginning can have
   */
  private record Beginning(List<Integer> places, Strength hope, Strength walked, int length)
      implements Comparable<Beginning> {
    int end() {
      return places.getLast();
    }

    Beginning then(int next, Edge leg, Outlook.Ahead ahead) {
      List<Integer> on = new ArrayList<>(places);
      on.add(next);
      Strength weakest =
          places.size() == 1 ? leg.strength() : Strength.weaker(walked, leg.strength());
      return new Beginning(
          List.copyOf(on),
          Strength.weaker(weakest, ahead.strength()),
          weakest,
          places.size() + ahead.legs());
    }

    @Override
    public int compareTo(Beginning other) {
      int byStrength = other.hope.compareTo(hope);
      if (byStrength != 0) {
        return byStrength;
      }
      if (length != other.length) {
        return Integer.compare(length, other.length);
      }
      // No route begins with the whole of another beginning, so somewhere they part.
      int i = 0;
      while (places.get(i).equals(other.places.get(i))) {
        i++;
      }
      return places.get(i).compareTo(other.places.get(i));
    }
  }

  /** What lies between each thing and the goal. */
  private static final class Outlook {
    /** The strongest that the way on can be, and the fewest legs that it can have. */
    private record Ahead(Strength strength, int legs) {}

    /** Stronger than any leg: the way on from the goal itself. */
    private static final Strength NO_LEG = new Strength(true, true, Integer.MAX_VALUE);

    /** By the legs that may be left: the things from which the goal is in reach. */
    private final List<Map<Integer, Ahead>> layers = new ArrayList<>();

    Outlook(PathGraph graph, int goal, int legs) {
      layers.add(Map.of(goal, new Ahead(NO_LEG, 0)));
      for (int left = 1; left <= legs; left++) {
        Map<Integer, Ahead> before = layers.getLast();
        Map<Integer, Ahead> layer = new HashMap<>(before);
        int length = left;
        before.forEach(
            (place, ahead) ->
                graph
                    .from(place)
                    .forEach(
                        (next, leg) ->
                            layer.merge(
                                next,
                                new Ahead(
                                    Strength.weaker(leg.strength(), ahead.strength()), length),
                                Outlook::better)));
        layers.add(layer);
      }
    }

    private static Ahead better(Ahead one, Ahead other) {
      return new Ahead(
          one.strength().compareTo(other.strength()) >= 0 ? one.strength() : other.strength(),
          Math.min(one.legs(), other.legs()));
    }

    Optional<Ahead> from(int place, int left) {
      return Optional.ofNullable(layers.get(left).get(place));
    }
  }
}
