package com.mecfsatlas.validation.wording;

import java.util.List;

/** The text must not be longer, in words, than a reader in a fog can hold. */
sealed interface Length extends Check {
  /** The text as a whole. */
  record OfText(int words) implements Length {
    @Override
    public List<String> failures(String text) {
      return Words.of(text).size() > words ? List.of(text) : List.of();
    }
  }

  /** Each sentence. */
  record OfSentence(int words) implements Length {
    @Override
    public List<String> failures(String text) {
      return Sentences.of(text).stream()
          .filter(sentence -> Words.of(sentence).size() > words)
          .toList();
    }
  }

  /** The mean of all sentences. */
  record MeanOfSentences(int words) implements Length {
    @Override
    public List<String> failures(String text) {
      return Words.of(text).size() > words * Sentences.of(text).size() ? List.of(text) : List.of();
    }
  }
}
