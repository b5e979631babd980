package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.Fact;
import com.mecfsatlas.representation.html.StandingNotice;
import java.util.List;

/** Names with their values, each an entry of a list. */
final class FactBullets {
  private FactBullets() {}

  static List<Bullet> of(List<Fact> facts) {
    return facts.stream().map(FactBullets::of).toList();
  }

  private static Bullet of(Fact fact) {
    return Bullet.of(
        Inlines.strong(fact.name() + ":").then(" ").then(Inlines.links("; ", fact.values())));
  }

  /** What must be read before anything else; nothing while the paper stands as published. */
  static Inlines standing(StandingNotice standing) {
    return standing.banner().isEmpty()
        ? new Inlines()
        : Inlines.joined(
            " ", List.of(Inlines.strong(standing.banner()), Inlines.of(standing.notice())));
  }
}
