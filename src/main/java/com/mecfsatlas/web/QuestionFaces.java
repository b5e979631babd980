package com.mecfsatlas.web;

import com.mecfsatlas.view.Format;
import java.util.List;

/** The faces of the competency questions and of their answers. */
public interface QuestionFaces {
  /** Those of the list of questions. */
  List<Format> formats();

  byte[] spell(Format format);

  /** Those of one answer. */
  List<Format> answerFormats();

  boolean has(String question);

  /** The answer to {@code question}, as the data are now. */
  byte[] spellAnswer(String question, Format format);
}
