package com.mecfsatlas.representation.prose;

import com.mecfsatlas.analysis.keyquestion.CohortOutcomes;
import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.analysis.keyquestion.KeyColumn;
import com.mecfsatlas.analysis.keyquestion.KeyRow;
import com.mecfsatlas.analysis.keyquestion.RuledSentence;
import com.mecfsatlas.representation.html.Hyperlink;
import java.util.List;
import java.util.stream.Stream;

/** The answers to key questions in Markdown; what a picture shows stands in words. */
public final class KeyAnswerProse {
  private KeyAnswerProse() {}

  /** The list of them. */
  public static byte[] write(List<KeyAnswer> answers) {
    return ProseSpelling.MARKDOWN.write(
        new Prose()
            .title("Answers")
            .says("What many readers ask first, answered from counts of studies.")
            .lists(answers.stream().map(KeyAnswerProse::entry).toList()));
  }

  private static Bullet entry(KeyAnswer answer) {
    return Bullet.of(
        Inlines.link(Hyperlink.to(answer.title(), MarkdownAddress.of(answer.question().path())))
            .then(": " + answer.brief().words()));
  }

  /** One of them. */
  public static byte[] write(KeyAnswer answer) {
    return ProseSpelling.MARKDOWN.write(
        new Prose()
            .title(answer.title())
            .says(said(answer.lead()))
            .lists(answer.messages().stream().map(KeyAnswerProse::said).map(Bullet::of).toList())
            .heading(answer.question().picture().title())
            .says(said(answer.caption()))
            .lists(counts(answer))
            .section("What this does not prove", Bullet.all(answer.question().limits()))
            .section("Go on", onward(answer)));
  }

  private static Inlines said(RuledSentence.Said said) {
    return said.strong().isEmpty()
        ? Inlines.of(said.text())
        : Inlines.strong(said.strong()).then(" " + said.text());
  }

  private static List<Bullet> counts(KeyAnswer answer) {
    return Stream.concat(
            Stream.concat(answer.rows().stream(), answer.apart().stream()).map(KeyAnswerProse::row),
            answer.columns().stream().map(each -> column(answer, each)))
        .toList();
  }

  private static Bullet row(KeyRow row) {
    CohortOutcomes outcomes = row.outcomes();
    return Bullet.of(
        Inlines.link(Hyperlink.to(row.named().name(), row.named().thing().path()))
            .then(
                " – found: %d; mixed: %d; not found: %d"
                    .formatted(
                        outcomes.found().size(),
                        outcomes.mixed().size(),
                        outcomes.notFound().size())));
  }

  private static Bullet column(KeyAnswer answer, KeyColumn column) {
    return Bullet.of(
        Inlines.strong(answer.question().picture().rows() + " " + column.name() + ":")
            .then(
                " %,d; %s: %,d"
                    .formatted(
                        column.total(), answer.question().picture().filled(), column.filled())));
  }

  private static List<Bullet> onward(KeyAnswer answer) {
    return answer.question().onward().stream()
        .map(each -> Bullet.of(Inlines.link(Hyperlink.to(each.text(), each.href()))))
        .toList();
  }
}
