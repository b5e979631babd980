package com.mecfsatlas.history;

import com.mecfsatlas.model.RevisionId;

/** Answers queries on states, so that an answer can be cited and had again. */
@FunctionalInterface
public interface QueryAnswers {
  /**
   * What {@code query} answers at {@code revision}.
   *
   * @throws com.mecfsatlas.http.ProblemException where it is not answered, as by the query service;
   *     or where its answer is another each time it is asked, or too long to be cited
   */
  QueryAnswer of(String query, RevisionId revision);
}
