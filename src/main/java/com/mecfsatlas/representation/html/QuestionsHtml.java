package com.mecfsatlas.representation.html;

import com.mecfsatlas.question.Answer;
import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.question.Question;
import java.util.List;

/** The competency questions and their answers for people. */
public final class QuestionsHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public QuestionsHtml(Site site) {
    this.site = site;
  }

  public byte[] write(List<Question> questions, String revision) {
    return templates.write("questions", QuestionsPage.of(site, questions, revision));
  }

  /** The answer as {@code filling} asks for it. */
  public AnswerPage page(Answer answer, Arguments filling) {
    return AnswerPage.of(site, answer, filling);
  }

  public AnswerPage page(Answer answer) {
    return AnswerPage.of(site, answer);
  }

  public byte[] write(AnswerPage page) {
    return templates.write("answer", page);
  }
}
