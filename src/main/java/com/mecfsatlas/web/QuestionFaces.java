package com.mecfsatlas.web;

import com.mecfsatlas.view.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faces of the competency questions and of their answers. */
public interface QuestionFaces {
  /** Those of the list of questions. */
  List<Format> formats();

  byte[] spell(Format format);

  /** Those of one answer. */
  List<Format> answerFormats();

  /**
   * Reads what is asked of {@code question}; nothing where there is none.
   *
   * @param query what fills its gaps
   * @throws IllegalArgumentException where the query is none, with a sentence for the reader
   * @throws com.mecfsatlas.view.UnknownChoiceException where a gap cannot be filled so
   */
  Optional<ViewFaces.Asking> ask(String question, Map<String, List<String>> query);
}
