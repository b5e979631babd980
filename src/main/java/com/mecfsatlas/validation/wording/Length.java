package com.mecfsatlas.validation.wording;

import java.util.List;

/** The text must have no more words than a reader in a fog can hold, and no fewer than say it. */
sealed interface Length extends Check {
  /** The text as a whole, where it is there at all. */
  record AtLeast(int words) implements Length {
    @Override
    public List<String> failures(Text text) {
      int said = Words.of(text.words()).size();
      return said > 0 && said < words ? List.of(text.words()) : List.of();
    }
  }

  /** The text as a whole. */
  record OfText(int words) implements Length {
    @Override
    public List<String> failures(Text text) {
      return Words.of(text.words()).size() > words ? List.of(text.words()) : List.of();
    }
  }

  /** Each sentence. */
  record OfSentence(int words) implements Length {
    @Override
    public List<String> failures(Text text) {
      return Sentences.of(text.words()).stream()
          .filter(sentence -> Words.of(sentence).size() > words)
          .toList();
    }
  }

  /** The mean of all sentences. */
  record MeanOfSentences(int words) implements Length {
    @Override
    public List<String> failures(Text text) {
      int sentences = Sentences.of(text.words()).size();
      return Words.of(text.words()).size() > words * sentences ? List.of(text.words()) : List.of();
    }
  }
}
