package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import java.util.List;

/** The answers to key questions for people. */
public final class KeyAnswerHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public KeyAnswerHtml(Site site) {
    this.site = site;
  }

  public byte[] write(KeyAnswer answer, String revision) {
    return templates.write("keyanswer", KeyAnswerPage.of(site, answer, revision));
  }

  /** The list of them. */
  public byte[] write(List<KeyAnswer> answers, String revision) {
    return templates.write("keyanswers", KeyAnswersPage.of(site, answers, revision));
  }
}
