package com.mecfsatlas.validation.wording;

import java.util.List;

/**
 * Some sentence of the text must hold one of the phrases.
 *
 * @param phrases the ways to say what must be said
 */
record Required(List<Phrase> phrases) implements Check {
  @Override
  public List<String> failures(Text text) {
    boolean said =
        Sentences.of(text.words()).stream()
            .map(Words::of)
            .anyMatch(words -> phrases.stream().anyMatch(phrase -> phrase.isIn(words)));
    return said || text.words().isBlank() ? List.of() : List.of(text.words());
  }
}
