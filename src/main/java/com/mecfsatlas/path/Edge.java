package com.mecfsatlas.path;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.Strength;
import com.mecfsatlas.model.EntityReference;
import java.util.List;

/**
 * Two things that a claim joins, whichever way it reads.
 *
 * @param claims those that studies found, the strongest first; the leg is as strong as that one
 * @param notFound claims about the same two things that no study found: disagreement, never a leg
 */
public record Edge(
    EntityReference from,
    EntityReference to,
    List<ClaimEvidence> claims,
    List<ClaimEvidence> notFound) {
  public Edge {
    claims = List.copyOf(claims);
    notFound = List.copyOf(notFound);
  }

  public ClaimEvidence best() {
    return claims.getFirst();
  }

  public Strength strength() {
    return best().strength().orElseThrow();
  }
}
