package com.mecfsatlas.history;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.Snapshot;
import java.util.List;

/**
 * An answer that is cited, had again.
 *
 * @param cited with the rows and the digest that the citation says; those that are found, where it
 *     says none
 * @param revision of the state that is cited
 * @param then what the query answers on that state
 * @param latest the latest revision
 * @param now what it answers on that
 */
public record CitedAnswer(
    CitedQuery cited, RevisionId revision, QueryAnswer then, RevisionId latest, QueryAnswer now) {
  /** Asks {@code asked}, whose digest is empty where nothing is claimed yet, on both states. */
  public static CitedAnswer of(
      CitedQuery asked, RevisionId revision, QueryAnswers answers, Snapshot snapshot) {
    QueryAnswer then = answers.of(asked.query(), revision);
    RevisionId latest = snapshot.revision();
    return new CitedAnswer(
        asked.digest().isEmpty()
            ? new CitedQuery(
                asked.name(), asked.query(), revision.number(), then.rows().size(), then.digest())
            : asked,
        revision,
        then,
        latest,
        revision.equals(latest) ? then : answers.of(asked.query(), latest));
  }

  /** Whether the answer on that state is the one that the citation says. */
  public boolean isAsCited() {
    return cited.digest().equals(then.digest()) && cited.rows() == then.rows().size();
  }

  /** Whether the query answers the same on the latest state. */
  public boolean isUnchanged() {
    return then.digest().equals(now.digest());
  }

  /** What is answered now and was not then. */
  public List<String> came() {
    return now.without(then);
  }

  /** What was answered then and is not now. */
  public List<String> went() {
    return then.without(now);
  }
}
