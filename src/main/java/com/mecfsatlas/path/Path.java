package com.mecfsatlas.path;

import com.mecfsatlas.evidence.Strength;
import com.mecfsatlas.model.EntityReference;
import java.util.List;

/** Legs end to end, through no thing twice. */
public record Path(List<Edge> legs) {
  public Path {
    legs = List.copyOf(legs);
  }

  /** A route is as strong as its weakest leg. */
  public Strength strength() {
    return legs.stream().map(Edge::strength).reduce(Strength::weaker).orElseThrow();
  }

  /** The things on the way, with both ends. */
  public List<EntityReference> entities() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(legs.getFirst().from()), legs.stream().map(Edge::to))
        .toList();
  }
}
