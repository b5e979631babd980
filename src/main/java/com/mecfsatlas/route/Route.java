package com.mecfsatlas.route;

import com.mecfsatlas.ledger.Stop;
import com.mecfsatlas.ledger.Strength;
import java.util.List;

/** Legs end to end, through no thing twice. */
public record Route(List<Leg> legs) {
  public Route {
    legs = List.copyOf(legs);
  }

  /** A route is as strong as its weakest leg. */
  public Strength strength() {
    return legs.stream().map(Leg::strength).reduce(Strength::weaker).orElseThrow();
  }

  /** The things on the way, with both ends. */
  public List<Stop> stops() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(legs.getFirst().from()), legs.stream().map(Leg::to))
        .toList();
  }
}
