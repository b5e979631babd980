package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.RollUpPage;
import com.mecfsatlas.representation.html.RollUpTally;
import java.util.List;
import java.util.stream.Stream;

/** A roll-up as running text: what was found for and against, with no verdict. */
final class RollUpProse {
  private final RollUpPage page;

  RollUpProse(RollUpPage page) {
    this.page = page;
  }

  void write(Prose prose) {
    RollUpTally all = page.overall();
    prose
        .title("Roll-up: " + page.name())
        .says(
            "Of %d cohorts in %d papers: found in %s, not found in %s, mixed in %s."
                .formatted(
                    all.cohorts(),
                    all.papers(),
                    all.found().words(),
                    all.notFound().words(),
                    all.mixed().words()))
        .says(
            "Claims about one thing and one condition, brought together by a rule. Each group of"
                + " people counts once; where its results differ it is mixed. No verdict is worked"
                + " out from the numbers.")
        .heading("The tally")
        .lists(List.of(tally("All", all)));
    page.tallies()
        .forEach(
            (by, tallies) ->
                prose
                    .subheading(Inlines.of("By " + by))
                    .lists(tallies.stream().map(each -> tally(each.of(), each)).toList()));
    prose
        .section(
            "The claims it is made of (" + page.claims().size() + ")",
            ClaimBullets.of(first(page.claims())))
        .says(rest(page.claims().size(), "The first %d by the number of papers."));
    page.results().forEach((outcome, results) -> results(prose, outcome, results));
    if (!page.subsets().isEmpty()) {
      prose
          .heading("About a part only, not counted (" + page.subsets().size() + ")")
          .says("The share of one kind of a cell says nothing about the share of the whole.")
          .lists(ClaimBullets.of(first(page.subsets())));
    }
    prose.section(
        "What it is about",
        Stream.of(page.topic(), page.condition())
            .flatMap(each -> each.stream())
            .map(Inlines::link)
            .map(Bullet::of)
            .toList());
  }

  private static void results(Prose prose, String outcome, List<RollUpPage.Result> results) {
    prose
        .heading(outcome + ", with numbers (" + results.size() + ")")
        .says("As the papers print them.")
        .lists(first(results).stream().map(each -> result(outcome, each)).toList())
        .says(rest(results.size(), "The first %d. Each claim has its own."));
  }

  private static Bullet result(String outcome, RollUpPage.Result each) {
    return new Bullet(
        Inlines.strong(outcome + ":")
            .then(" ")
            .then(each.claim())
            .then(" – ")
            .then(Hyperlink.to(each.study().title(), each.study().record().path()))
            .then(each.study().size() == 0 ? "" : " (" + each.study().size() + " people)"),
        Stream.concat(
                Stream.of(Bullet.of(each.numbers())),
                Stream.of(each.study().limit())
                    .filter(limit -> !limit.isEmpty())
                    .map(StudyBullets::limit))
            .toList());
  }

  private static Bullet tally(String name, RollUpTally tally) {
    return Bullet.of(
        Inlines.strong(name + ":").then(" " + tally.words() + "; papers: " + tally.papers()));
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(RollUpPage.SHOWN, all.size()));
  }

  private static String rest(int all, String words) {
    return all > RollUpPage.SHOWN ? words.formatted(RollUpPage.SHOWN) : "";
  }
}
