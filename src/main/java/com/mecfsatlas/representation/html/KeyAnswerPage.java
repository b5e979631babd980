package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
import com.mecfsatlas.representation.Format;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to a key question: what the counts say, the counts as a picture, what they do not
 * prove, and where to go on.
 *
 * @param columns the drawing; none where the picture is a table with marks
 */
public record KeyAnswerPage(Frame frame, KeyAnswer answer, List<ColumnDrawing> columns) {
  static KeyAnswerPage of(Site site, KeyAnswer answer, String revision) {
    return new KeyAnswerPage(
        Frame.plain(site, answer.title(), KeyQuestion.PATH, revision)
            .withDescription(answer.lead().words())
            .withData(
                Stream.of(Format.CSV, Format.JSON_LD, Format.MARKDOWN)
                    .map(
                        format ->
                            Frame.data(
                                format.label(),
                                format.mediaType(),
                                answer.request().address(format.suffix())))
                    .toList()),
        answer,
        ColumnDrawing.of(answer));
  }

  /** How much was counted, in words. */
  public String counted() {
    return answer
        .numbers()
        .fill(
            answer.numbers().counts().containsKey("claims")
                ? "{claims:claim|claims}"
                : "{studies:study|studies}");
  }

  /** Where the query can be run and changed; empty where it is too long for an address. */
  public String run() {
    return AnalysisPage.run(answer.sourceQuery());
  }
}
