package com.mecfsatlas.validation.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text must say something else than the short text of its record: it fails as a whole, or
 * sentence by sentence, where too many of its different words stand there too.
 *
 * @param percentOfText how many in a hundred of all its words may not stand there
 * @param percentOfSentence the same for one sentence
 * @param fewest how many words a text or sentence needs to be judged
 * @param ignored the words that every text has, such as "the" and "was"
 */
record Repetition(int percentOfText, int percentOfSentence, int fewest, List<String> ignored)
    implements Check {

  @Override
  public List<String> failures(Text text) {
    Set<String> said = content(text.summary());
    if (repeats(text.words(), said, percentOfText)) {
      return List.of(text.words());
    }
    return Sentences.of(text.words()).stream()
        .filter(sentence -> repeats(sentence, said, percentOfSentence))
        .toList();
  }

  private boolean repeats(String passage, Set<String> said, int percent) {
    Set<String> words = content(passage);
    long again = words.stream().filter(said::contains).count();
    return words.size() >= fewest && again * 100 >= (long) percent * words.size();
  }

  private Set<String> content(String passage) {
    return Words.of(passage).stream()
        .filter(word -> !ignored.contains(word))
        .map(Repetition::withoutPlural)
        .collect(Collectors.toSet());
  }

  private static String withoutPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
