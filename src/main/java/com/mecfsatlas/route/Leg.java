package com.mecfsatlas.route;

import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Stop;
import com.mecfsatlas.ledger.Strength;
import java.util.List;

/**
 * Two things that a claim joins, whichever way it reads.
 *
 * @param claims those that studies found, the strongest first; the leg is as strong as that one
 * @param notFound claims about the same two things that no study found: disagreement, never a leg
 */
public record Leg(Stop from, Stop to, List<ClaimStudies> claims, List<ClaimStudies> notFound) {
  public Leg {
    claims = List.copyOf(claims);
    notFound = List.copyOf(notFound);
  }

  public ClaimStudies best() {
    return claims.getFirst();
  }

  public Strength strength() {
    return best().strength().orElseThrow();
  }
}
