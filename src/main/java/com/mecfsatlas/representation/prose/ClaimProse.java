package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.ClaimPage;
import com.mecfsatlas.representation.html.TallyLine;
import java.util.List;

/** A claim as running text: its counts before anything that could pass for an answer. */
final class ClaimProse {
  private final ClaimPage page;

  ClaimProse(ClaimPage page) {
    this.page = page;
  }

  void write(Prose prose) {
    head(prose);
    prose
        .heading("The tally")
        .says(
            "Papers, and findings in brackets. Retracted papers, reviews and notices are not"
                + " counted.")
        .lists(List.of(tally("All", page.overall())));
    page.tallies()
        .forEach(
            (by, tallies) ->
                prose
                    .subheading(Inlines.of("By " + by))
                    .lists(tallies.stream().map(each -> tally(each.of(), each)).toList()));
    differences(prose);
    prose
        .heading("Papers that are counted (" + page.counted().size() + ")")
        .says(page.counted().isEmpty() ? "No paper that is counted bears on this claim." : "")
        .lists(StudyBullets.ofClaim(page.counted()));
    page.apart()
        .forEach(
            (reason, rows) ->
                prose.section(
                    reason + ", shown and not counted (" + rows.size() + ")",
                    StudyBullets.ofClaim(rows)));
    prose
        .section(
            "What these papers do not prove (" + page.limits().size() + ")",
            page.limits().stream().map(ClaimProse::limit).toList())
        .section(
            "How the tally grew",
            page.years().size() > 1
                ? page.years().stream()
                    .map(
                        each ->
                            Bullet.of(
                                "By the end of %s: found %d, not found %d, mixed %d"
                                    .formatted(
                                        each.year(), each.found(), each.notFound(), each.mixed())))
                    .toList()
                : List.of())
        .section("The claim in parts", FactBullets.of(page.parts()))
        .section("Related claims", FactBullets.of(page.related()))
        .section(
            "Go on from here", page.onward().stream().map(Inlines::link).map(Bullet::of).toList());
  }

  private void head(Prose prose) {
    prose
        .says(
            page.retracted() == 0
                ? new Inlines()
                : Inlines.strong(
                    page.retracted() == 1
                        ? "1 paper on this claim was retracted. It is shown and not counted."
                        : page.retracted()
                            + " papers on this claim were retracted. They are shown and not"
                            + " counted."))
        .title("Claim: " + page.name())
        .says(Inlines.strong("Counted:").then(" " + page.overall().words() + "."))
        .says(page.groups().isEmpty() ? "" : page.verdict())
        .lists(
            page.groups().stream()
                .map(
                    group ->
                        Bullet.of(Inlines.strong(group.heading() + ":").then(" " + group.words())))
                .toList())
        .says(
            "A claim is what findings bear on, not a fact. The numbers are counts of papers, not"
                + " votes.");
  }

  private static Bullet tally(String name, TallyLine tally) {
    return Bullet.of(
        Inlines.strong(name + ":")
            .then(
                " found %d (%d), not found %d (%d), mixed %d (%d), not measured %d (%d); cohorts %d"
                    .formatted(
                        tally.papers().found(),
                        tally.findings().found(),
                        tally.papers().notFound(),
                        tally.findings().notFound(),
                        tally.papers().mixed(),
                        tally.findings().mixed(),
                        tally.papers().notMeasured(),
                        tally.findings().notMeasured(),
                        tally.cohorts())));
  }

  private void differences(Prose prose) {
    if (!page.differences().isEmpty()) {
      prose
          .heading("Results differ: how the studies differ")
          .says("These are differences, not explanations. Numbers of studies stand in brackets.")
          .lists(
              page.differences().stream()
                  .map(
                      each ->
                          Bullet.of(
                              Inlines.strong(each.feature() + ":")
                                  .then(
                                      " found it – "
                                          + each.found()
                                          + "; did not, or in part – "
                                          + each.otherwise())))
                  .toList());
    }
  }

  private static Bullet limit(ClaimPage.Limit limit) {
    return Bullet.of(limit.text() + " (" + limit.who() + ")");
  }
}
