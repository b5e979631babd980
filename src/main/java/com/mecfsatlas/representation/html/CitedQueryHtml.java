package com.mecfsatlas.representation.html;

import com.mecfsatlas.citation.AnswerCitation;
import com.mecfsatlas.history.CitedAnswer;

/** Answers that are cited, for people. */
public final class CitedQueryHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public CitedQueryHtml(Site site) {
    this.site = site;
  }

  public byte[] write(CitedAnswer answer, AnswerCitation citation) {
    return templates.write("citedquery", CitedQueryPage.of(site, answer, citation));
  }
}
