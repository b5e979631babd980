package com.mecfsatlas.analysis.keyquestion;

import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers to all key questions, worked out once for a revision. */
public final class KeyAnswers {
  private final Map<KeyQuestion, NamedQuery> questions = new LinkedHashMap<>();
  private final Projection<List<KeyAnswer>> answers;

  /** A question without a query stops the start. */
  public KeyAnswers(QueryCatalogue queries, Projection<EvidenceBase> claims) {
    KeyQuestion.all().forEach(question -> questions.put(question, queries.get(question.query())));
    answers = new Projection<>(snapshot -> of(snapshot, claims.of(snapshot)));
  }

  private List<KeyAnswer> of(Snapshot snapshot, EvidenceBase evidence) {
    KeyRows rows = new KeyRows(evidence);
    return questions.entrySet().stream()
        .map(
            each -> {
              List<KeyRow> found = rows.of(snapshot, each.getValue());
              return KeyAnswer.of(
                  each.getKey(),
                  found,
                  rows.withoutOverlap(found.stream().filter(row -> !row.apart()).toList()),
                  each.getValue().query().serialize());
            })
        .toList();
  }

  public List<KeyQuestion> questions() {
    return List.copyOf(questions.keySet());
  }

  /** The answer to the question that most of these words ask; empty where none asks one. */
  public Optional<KeyAnswer> find(Snapshot snapshot, String typed) {
    List<String> words = KeyQuestion.words(typed);
    return questions.keySet().stream()
        .filter(question -> question.matches(words) > 0)
        .max(Comparator.comparingLong(question -> question.matches(words)))
        .map(question -> of(snapshot, question));
  }

  /** In the order in which they are told. */
  public List<KeyAnswer> of(Snapshot snapshot) {
    return answers.of(snapshot);
  }

  /** That to one of them. */
  public KeyAnswer of(Snapshot snapshot, KeyQuestion question) {
    return of(snapshot).stream()
        .filter(answer -> answer.question().equals(question))
        .findFirst()
        .orElseThrow();
  }
}
