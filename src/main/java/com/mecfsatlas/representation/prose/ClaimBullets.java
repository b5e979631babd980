package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.ClaimLine;
import java.util.ArrayList;
import java.util.List;

/** Claims in a list, each with the papers counted on it: none stands there as if it were so. */
final class ClaimBullets {
  private ClaimBullets() {}

  static List<Bullet> of(List<ClaimLine> claims) {
    return claims.stream().map(ClaimBullets::of).toList();
  }

  private static Bullet of(ClaimLine line) {
    List<Inlines> parts = new ArrayList<>(List.of(Inlines.of(line.tally().words())));
    if (line.differs()) {
      parts.add(Inlines.strong("results differ"));
    }
    if (line.retracted() > 0) {
      parts.add(Inlines.strong(line.retracted() + " retracted, not counted"));
    }
    return Bullet.of(
        new Inlines().then(line.claim()).then(" – ").then(Inlines.joined(" · ", parts)));
  }
}
