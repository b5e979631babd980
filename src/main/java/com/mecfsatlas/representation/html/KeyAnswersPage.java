package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
import com.mecfsatlas.representation.Format;
import java.util.List;

/** The list of the answers to key questions. */
public record KeyAnswersPage(Frame frame, List<KeyAnswer> answers) {
  public KeyAnswersPage {
    answers = List.copyOf(answers);
  }

  static KeyAnswersPage of(Site site, List<KeyAnswer> answers, String revision) {
    return new KeyAnswersPage(
        Frame.plain(site, "Answers", KeyQuestion.PATH, revision)
            .withData(
                List.of(
                    Frame.data(
                        Format.MARKDOWN.label(),
                        Format.MARKDOWN.mediaType(),
                        KeyQuestion.PATH + "." + Format.MARKDOWN.suffix()))),
        answers);
  }
}
