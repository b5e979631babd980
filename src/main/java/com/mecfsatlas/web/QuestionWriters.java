package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats of the competency questions and of their answers. */
public interface QuestionWriters {
  /** Those of the list of questions. */
  List<Format> formats();

  byte[] write(Format format, Snapshot snapshot);

  /** Those of one answer. */
  List<Format> answerFormats();

  /**
   * Reads what is asked of {@code question}; nothing where there is none.
   *
   * @param query what fills its gaps
   * @throws IllegalArgumentException where the query is none, with a sentence for the reader
   * @throws com.mecfsatlas.question.UnknownArgumentException where a gap cannot be filled so
   */
  Optional<ViewWriters.Asking> ask(
      String question, Map<String, List<String>> query, Snapshot snapshot);
}
