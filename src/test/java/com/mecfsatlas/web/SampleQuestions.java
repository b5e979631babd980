package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.view.Format;
import java.util.List;

/** One question and its answer. */
final class SampleQuestions implements QuestionFaces {
  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.TURTLE);
  }

  @Override
  public byte[] spell(Format format) {
    return ("questions " + format).getBytes(UTF_8);
  }

  @Override
  public List<Format> answerFormats() {
    return List.of(Format.HTML, Format.CSV);
  }

  @Override
  public boolean has(String question) {
    return question.equals("which-sample");
  }

  @Override
  public byte[] spellAnswer(String question, Format format) {
    return (question + " " + format).getBytes(UTF_8);
  }
}
