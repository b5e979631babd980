package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.AnalysisPage;
import com.mecfsatlas.representation.html.CriterionPage;
import com.mecfsatlas.representation.html.ElementLine;

/** A case definition as running text: what it asks of each element. */
final class CriterionProse {
  private final CriterionPage page;

  CriterionProse(CriterionPage page) {
    this.page = page;
  }

  void write(Prose prose) {
    prose
        .title(page.name())
        .says("Case definition")
        .says(
            Inlines.strong(page.pem().words() + ".")
                .then(" PEM is post-exertional malaise. This is worked out from the list below."));
    page.notes().forEach(prose::says);
    prose
        .section(
            "What it asks for (" + page.elements().size() + ")",
            page.elements().stream().map(CriterionProse::element).toList())
        .section("How long", Bullet.all(page.durations()))
        .section("What excludes it", Bullet.all(page.exclusions()))
        .heading("Studies that used it (" + page.records().size() + ")");
    if (page.records().isEmpty()) {
      prose.says("No evidence record in the atlas uses it yet.");
    } else if (!page.counted().isEmpty()) {
      prose.says("Counted: " + AnalysisPage.count(page.counted()) + ".");
    }
    Studies.write(prose, page.records(), "");
    prose
        .section(
            "Where it was read",
            page.sources().stream().map(Inlines::link).map(Bullet::of).toList())
        .section("At a glance", FactBullets.of(page.facts()));
  }

  private static Bullet element(ElementLine line) {
    String notes = String.join(" ", line.notes());
    return Bullet.of(
        Inlines.strong(line.requirement() + ":")
            .then(" ")
            .then(line.name())
            .then(notes.isEmpty() ? "" : " – " + notes));
  }
}
