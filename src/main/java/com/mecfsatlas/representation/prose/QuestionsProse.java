package com.mecfsatlas.representation.prose;

import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.html.AnswerPage;
import com.mecfsatlas.representation.html.Hyperlink;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The competency questions and their answers in Markdown. */
public final class QuestionsProse {
  private QuestionsProse() {}

  public static byte[] write(List<Question> questions) {
    return ProseSpelling.MARKDOWN.write(
        new Prose()
            .title("Questions")
            .says("What the atlas can answer, each question with its answer and its SPARQL.")
            .says(
                "The answers were worked out once by hand from the records, and each version of the"
                    + " atlas is tested against them.")
            .lists(bullets(questions)));
  }

  /** Each question with the way to its answer. */
  static List<Bullet> bullets(List<Question> questions) {
    return questions.stream()
        .map(
            question ->
                Bullet.of(
                    Inlines.link(
                            Hyperlink.to(
                                question.words(),
                                MarkdownAddress.of("/questions/" + question.name())))
                        .then(question.note().isEmpty() ? "" : ": " + question.note())))
        .toList();
  }

  /** An answer, row by row. */
  public static byte[] write(AnswerPage page) {
    return ProseSpelling.MARKDOWN.write(
        new Prose()
            .title(page.question().words())
            .says("Question")
            .says(page.question().note())
            .heading(
                "Answer (" + page.rows().size() + (page.rows().size() == 1 ? " row)" : " rows)"))
            .says(
                page.rows().isEmpty()
                    ? "Nothing in the atlas answers it. The atlas has not read everything: this is"
                        + " not evidence against anything."
                    : "Each row tells what records say; what a study does not prove stands on its"
                        + " page.")
            .lists(page.rows().stream().map(row -> row(page.columns(), row)).toList())
            .heading("The query")
            .says(Inlines.link(Hyperlink.to("Run or change this query", page.question().run())))
            .says("Data revision " + page.frame().revision() + "."));
  }

  private static Bullet row(List<String> columns, List<Hyperlink> cells) {
    return Bullet.of(
        Inlines.joined(
            "; ",
            IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).text().isEmpty())
                .mapToObj(i -> Inlines.of(columns.get(i) + ": ").then(cells.get(i)))
                .collect(Collectors.toList())));
  }
}
