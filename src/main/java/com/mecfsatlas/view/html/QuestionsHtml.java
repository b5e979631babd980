package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Answer;
import com.mecfsatlas.graph.Question;
import com.mecfsatlas.view.Filling;
import java.util.List;

/** The competency questions and their answers for people. */
public final class QuestionsHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public QuestionsHtml(Site site) {
    this.site = site;
  }

  public byte[] spell(List<Question> questions, String revision) {
    return templates.spell("questions", QuestionsPage.of(site, questions, revision));
  }

  /** The answer as {@code filling} asks for it. */
  public byte[] spell(Answer answer, Filling filling) {
    return templates.spell("answer", AnswerPage.of(site, answer, filling));
  }

  public byte[] spell(Answer answer) {
    return templates.spell("answer", AnswerPage.of(site, answer));
  }
}
