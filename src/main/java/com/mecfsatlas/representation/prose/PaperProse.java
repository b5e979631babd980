package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.PaperPage;
import java.util.List;
import java.util.stream.Stream;

/** A paper as running text, with what the records that read it say is not proved. */
final class PaperProse {
  private final PaperPage page;

  PaperProse(PaperPage page) {
    this.page = page;
  }

  void write(Prose prose) {
    prose
        .says(FactBullets.standing(page.paper().standing()))
        .title(page.paper().title())
        .says("Paper")
        .says(Byline.of(page.paper()))
        .says(page.paper().authorListNote())
        .heading("What the atlas says about it");
    if (page.readings().isEmpty()) {
      prose.says(
          "The atlas has not read this paper yet. This page holds its bibliographic facts only.");
    }
    page.readings().forEach(reading -> reading(prose, reading));
    page.definitions()
        .forEach(
            definition ->
                prose.says(
                    Inlines.of("This paper gives the case definition ")
                        .then(definition)
                        .then(".")));
    List<Bullet> sources =
        Stream.concat(
                page.sources().stream().map(Inlines::link),
                page.provenance().stream().map(Inlines::of))
            .map(Bullet::of)
            .toList();
    prose
        .heading("Where these facts were read")
        .says(sources.isEmpty() ? "Not recorded." : "")
        .lists(sources)
        .section("At a glance", FactBullets.of(page.facts()));
  }

  private static void reading(Prose prose, PaperPage.Reading reading) {
    prose
        .says(reading.summary())
        .subheading(Inlines.of("What this does not prove"))
        .says(
            reading.limits().isEmpty()
                ? "The limits of this study are not written down yet. Read it with care."
                : "")
        .lists(Bullet.all(reading.limits()))
        .says(Inlines.of("The evidence record: ").then(reading.record()));
  }
}
