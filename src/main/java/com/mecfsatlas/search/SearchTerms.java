package com.mecfsatlas.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * What a person typed, as words.
 *
 * @param whole all of it in one piece, so that HHV6, HHV-6 and "hhv 6" are the same
 * @param words those to look for one by one
 */
record SearchTerms(String whole, List<String> words) {
  /** Words looked for; more are left aside, as each costs time. */
  private static final int MOST_WORDS = 12;

  /** What people put before an identifier, and addresses of which it is the end. */
  private static final Pattern BEFORE_IDENTIFIER =
      Pattern.compile(
          "^(?:https?://(?:dx\\.)?doi\\.org/|https?://(?:www\\.)?pubmed\\.ncbi\\.nlm\\.nih\\.gov/"
              + "|https?://purl\\.obolibrary\\.org/obo/|doi:\\s*|pmid:?\\s*)",
          Pattern.CASE_INSENSITIVE);

  /** Words that make a question of what is looked for, and are in no name. */
  private static final Set<String> ASKING =
      Set.of(
          "about", "am", "any", "been", "can", "could", "did", "do", "does", "had", "has", "have",
          "how", "i", "my", "our", "should", "us", "we", "what", "when", "where", "which", "who",
          "why", "would", "you", "your");

  /** Without a word of this length the rest is too little to go by: it may be a name. */
  private static final int TELLING = 3;

  SearchTerms {
    words = List.copyOf(words);
  }

  static SearchTerms of(String text, NameAnalyzer analyzer) {
    String looked = BEFORE_IDENTIFIER.matcher(text.strip()).replaceFirst("");
    List<String> all = analyzer.words(looked);
    List<String> telling =
        all.stream()
            .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
            .toList();
    List<String> asked = telling.stream().filter(word -> !ASKING.contains(word)).toList();
    List<String> words =
        asked.stream().anyMatch(word -> word.length() >= TELLING)
            ? asked
            : telling.isEmpty() ? all : telling;
    return new SearchTerms(NameAnalyzer.whole(looked), words.stream().limit(MOST_WORDS).toList());
  }

  /** The words in one piece, without those that make a question of them. */
  String joined() {
    return String.join("", words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String last() {
    return words.getLast();
  }
}
