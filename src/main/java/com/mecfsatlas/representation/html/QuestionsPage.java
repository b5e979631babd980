package com.mecfsatlas.representation.html;

import com.mecfsatlas.question.Question;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the list of competency questions shows. */
public record QuestionsPage(Frame frame, List<Item> questions) {

  /**
   * One question.
   *
   * @param href its answer; {@code run} runs its query
   */
  public record Item(
      String anchor, String words, String note, String sparql, String href, String run) {
    static Item of(Question question) {
      return new Item(
          question.name(),
          question.words(),
          question.note(),
          question.sparql(),
          "/questions/" + question.name(),
          "/sparql?query="
              + URLEncoder.encode(question.sparql(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
  }

  static QuestionsPage of(Site site, List<Question> questions, String revision) {
    return new QuestionsPage(
        Frame.plain(site, "Questions", "/questions", revision)
            .withData(Frame.linkedData("/questions")),
        questions.stream().map(Item::of).toList());
  }
}
