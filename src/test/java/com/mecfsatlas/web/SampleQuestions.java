package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One question and its answer. */
final class SampleQuestions implements QuestionWriters {
  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.TURTLE);
  }

  @Override
  public byte[] write(Format format, Snapshot snapshot) {
    return ("questions " + format).getBytes(UTF_8);
  }

  @Override
  public List<Format> answerFormats() {
    return List.of(Format.HTML, Format.CSV);
  }

  @Override
  public Optional<ViewWriters.Asking> ask(
      String question, Map<String, List<String>> query, Snapshot snapshot) {
    return question.equals("which-sample") ? Optional.of(new Answered()) : Optional.empty();
  }

  private static final class Answered implements ViewWriters.Asking {
    @Override
    public String canonicalQuery() {
      return "";
    }

    @Override
    public byte[] write(Format format, RepresentationOptions rendition) {
      return ("which-sample " + format).getBytes(UTF_8);
    }
  }
}
