package com.mecfsatlas.question;

import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import java.util.Comparator;
import java.util.List;

/**
 * A competency question: a query of {@code sparql/question/}, which asks in SPARQL what its header
 * asks in words.
 *
 * @param name of its file, without suffix
 */
public record Question(String name, NamedQuery query) {
  private static final String FOLDER = "question/";

  /** All of them, by title. */
  public static List<Question> all(QueryCatalogue queries) {
    return queries
        .all()
        .filter(query -> query.name().startsWith(FOLDER))
        .map(query -> new Question(query.name().substring(FOLDER.length()), query))
        .sorted(Comparator.comparing(Question::title).thenComparing(Question::name))
        .toList();
  }

  public String title() {
    return header("title");
  }

  /** The question in words; its gaps, if it has any, are filled as in the file. */
  public String words() {
    return header("question").replaceAll("[\\[\\]]", "");
  }

  /** What a reader of the answer must know; may be empty. */
  public String note() {
    return header("note");
  }

  /** The query without the comments of its header. */
  public String sparql() {
    return query.sparql();
  }

  String header(String key) {
    return String.join(" ", query.header().getOrDefault(key, List.of()));
  }
}
