package com.mecfsatlas.representation.prose;

import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.FindingNumbers;
import com.mecfsatlas.representation.html.Connection;
import com.mecfsatlas.representation.html.Difference;
import com.mecfsatlas.representation.html.EvidencePage;
import com.mecfsatlas.representation.html.Fact;
import com.mecfsatlas.representation.html.FindingLine;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.OtherStudies;
import com.mecfsatlas.representation.html.PaperFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evidence record as running text, at full length. */
final class EvidenceProse {
  private final EvidencePage page;

  EvidenceProse(EvidencePage page) {
    this.page = page;
  }

  void write(Prose prose) {
    head(prose);
    if (!page.findings().isEmpty()) {
      prose
          .heading("What the study found")
          .lists(page.findings().stream().map(this::finding).toList());
      if (!page.help().isEmpty()) {
        prose.subheading(Inlines.of("How to read the numbers")).lists(FactBullets.of(page.help()));
      }
    }
    prose
        .section("Why it may matter for ME/CFS", page.whyItMatters())
        .heading("What this does not prove");
    if (page.limits().isEmpty()) {
      prose.says("The limits of this study are not written down yet. Read it with care.");
    }
    prose.lists(Bullet.all(page.limits()));
    depth(prose);
    prose.section(
        "How the pieces connect", page.connections().stream().map(this::connection).toList());
    others(prose);
    prose.section(
        "Beside other papers", page.neighbours().stream().map(EvidenceProse::neighbour).toList());
    prose
        .section("At a glance", FactBullets.of(page.glance()))
        .section("Who wrote this", FactBullets.of(page.authorship()));
  }

  private void head(Prose prose) {
    PaperFacts paper = page.paper();
    prose
        .says(FactBullets.standing(paper.standing()))
        .title(page.frame().title())
        .says(
            Stream.concat(
                    Stream.of("Evidence record: what one paper reports"), page.kind().stream())
                .collect(Collectors.joining(" · ")))
        .says(Byline.of(paper))
        .says(paper.authorListNote())
        .says(
            Inlines.strong(page.pem().words() + ".")
                .then(" " + page.pem().reason())
                .then(
                    " PEM is post-exertional malaise. “PEM required” means that people could join"
                        + " the study only if they had it, not that it was measured."))
        .says(page.summary());
  }

  /** The outcome and who took part stand before the sentence, which alone could be misread. */
  private Bullet finding(FindingLine finding) {
    List<Bullet> below = new ArrayList<>(numbers(finding.numbers()));
    if (!finding.result().isEmpty()) {
      below.add(Bullet.of(finding.result()));
    }
    below.addAll(FactBullets.of(finding.details()));
    if (!finding.quote().isEmpty()) {
      below.add(
          Bullet.of(
              "“"
                  + finding.quote()
                  + "” (the paper’s words"
                  + (finding.where().isEmpty() ? "" : ", " + finding.where())
                  + ")"));
    }
    finding.claim().stream()
        .map(claim -> Bullet.of(Inlines.of("Other papers on this: ").then(claim)))
        .forEach(below::add);
    String reach =
        Stream.of(finding.setting(), page.pem().words())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Bullet(
        retracted()
            .thenStrong(finding.outcome())
            .then(" · " + reach + ": ")
            .then(finding.statement()),
        below);
  }

  /** Each line of a retracted paper says so: it may be read alone. */
  private Inlines retracted() {
    return StudyBullets.retracted(page.paper().standing().retracted());
  }

  private static List<Bullet> numbers(FindingNumbers numbers) {
    return numbers.parts().stream().map(EvidenceProse::numbers).flatMap(List::stream).toList();
  }

  private static List<Bullet> numbers(FindingNumbers.OfQuantity part) {
    List<Bullet> numbers =
        Stream.concat(
                part.groups().stream()
                    .map(
                        each ->
                            (each.who().isEmpty() ? "Number" : each.who()) + ": " + each.number()),
                part.effects().stream().map(each -> each.name() + ": " + each.number()))
            .map(Bullet::of)
            .toList();
    return part.quantity().isEmpty()
        ? numbers
        : List.of(new Bullet(Inlines.of(part.quantity()), numbers));
  }

  private void depth(Prose prose) {
    if (!page.depth().isEmpty()) {
      prose.heading("The study in full");
      for (Fact fact : page.depth()) {
        prose.subheading(Inlines.of(fact.name()));
        fact.values().forEach(value -> prose.says(value.text()));
      }
    }
  }

  private Bullet connection(Connection each) {
    Inlines words =
        retracted()
            .thenStrong(each.outcome() + ":")
            .then(" ")
            .then(each.subject())
            .then(" " + each.relation() + " ")
            .then(each.object());
    if (!each.in().isEmpty()) {
      words.then(" in ").then(Inlines.links(", ", each.in()));
    }
    return Bullet.of(words.then(each.setting().isEmpty() ? "" : " (" + each.setting() + ")"));
  }

  private void others(Prose prose) {
    if (page.others().isEmpty() && page.alone().isEmpty()) {
      return;
    }
    prose
        .heading("Studies that agree and differ")
        .says(
            "Counted studies of the same claims. Differences between studies are not"
                + " explanations.");
    page.others().forEach(each -> other(prose, each));
    if (!page.alone().isEmpty()) {
      prose.says(
          Inlines.of("The atlas has no other counted study of: ")
              .then(Inlines.links("; ", page.alone()))
              .then("."));
    }
  }

  private static void other(Prose prose, OtherStudies each) {
    Hyperlink claim = Hyperlink.to(each.claim().label(), each.claim().claim().path());
    prose
        .subheading(Inlines.of("Claim: ").then(claim))
        .says(
            "This study: "
                + each.own().outcomeWords()
                + (each.own().counted() ? "." : ", not counted.")
                + (each.isMeasured() && each.agree().isEmpty() ? " No other agrees." : "")
                + (each.isMeasured() && each.differ().isEmpty() ? " None differs." : ""));
    List<Bullet> sides = new ArrayList<>();
    side(sides, "Agree", each.agree());
    side(sides, each.isMeasured() ? "Differ" : "Looked for it", each.differ());
    if (!each.differences().isEmpty()) {
      sides.add(
          new Bullet(
              Inlines.of("How they differ"),
              each.differences().stream().map(EvidenceProse::difference).toList()));
    }
    prose.lists(sides).says(Inlines.link(Hyperlink.to("Side by side", each.compare())));
  }

  private static void side(List<Bullet> sides, String name, List<EvidenceLine> studies) {
    if (!studies.isEmpty()) {
      sides.add(
          new Bullet(
              Inlines.of(name + " (" + studies.size() + ")"),
              StudyBullets.others(studies, OtherStudies.SHOWN)));
    }
  }

  private static Bullet difference(Difference each) {
    return Bullet.of(
        Inlines.strong(each.feature() + ":")
            .then(" this study " + each.found() + "; those that differ " + each.otherwise()));
  }

  private static Bullet neighbour(EvidencePage.Neighbour each) {
    return Bullet.of(
        Inlines.of(each.relation() + ": ")
            .then(each.paper())
            .then(each.why().isEmpty() ? "" : " – " + each.why()));
  }
}
