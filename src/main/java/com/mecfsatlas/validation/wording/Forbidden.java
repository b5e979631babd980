package com.mecfsatlas.validation.wording;

import com.mecfsatlas.validation.wording.Phrase.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * No sentence of the text may hold one of the phrases.
 *
 * @param phrases what must not be said
 * @param innocent longer phrases that make the same words harmless, such as "causes of death"
 * @param excusedBy phrases that excuse the sentence they stand in, such as "the authors suggest"
 * @param excusedBefore phrases that excuse what follows them closely, such as "not" and "whether"
 * @param questionsExcused whether a question may use the words
 */
record Forbidden(
    List<Phrase> phrases,
    List<Phrase> innocent,
    List<Phrase> excusedBy,
    List<Phrase> excusedBefore,
    boolean questionsExcused)
    implements Check {
  /** How many words after its excuse a phrase may begin. */
  private static final int REACH = 7;

  @Override
  public List<String> failures(Text text) {
    return Sentences.of(text.words()).stream().filter(this::isHit).toList();
  }

  private boolean isHit(String sentence) {
    if (questionsExcused && sentence.endsWith("?")) {
      return false;
    }
    List<String> words = Words.of(sentence);
    return excusedBy.stream().noneMatch(phrase -> phrase.isIn(words))
        && Stream.of(sentence.split("[;:]")).map(Words::of).anyMatch(this::isHitClause);
  }

  /** A negation does not reach over a semicolon: "It did not spread; it causes fatigue." */
  private boolean isHitClause(List<String> words) {
    List<Span> harmless = spans(innocent, words).toList();
    List<Span> excuses = spans(excusedBefore, words).toList();
    return spans(phrases, words)
        .filter(said -> harmless.stream().noneMatch(span -> span.covers(said)))
        .anyMatch(said -> excuses.stream().noneMatch(excuse -> reaches(excuse, said)));
  }

  private static boolean reaches(Span excuse, Span said) {
    return excuse.end() <= said.start() && said.start() - excuse.end() < REACH;
  }

  private static Stream<Span> spans(List<Phrase> phrases, List<String> words) {
    return phrases.stream().flatMap(phrase -> phrase.spans(words).stream());
  }
}
