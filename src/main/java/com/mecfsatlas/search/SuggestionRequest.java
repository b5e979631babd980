package com.mecfsatlas.search;

import com.mecfsatlas.evidence.StudyParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader has typed so far.
 *
 * @param q without control characters; empty where there was nothing else
 */
public record SuggestionRequest(String q) {
  public static final String PATH = SearchRequest.PATH + "/suggestions";

  /** One letter begins everything. */
  private static final int FEWEST_LETTERS = 2;

  /**
   * Reads the parameters of a query.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static SuggestionRequest parse(Map<String, List<String>> query) {
    List<String> given = query.getOrDefault("q", List.of());
    require(
        query.keySet().equals(Set.of("q")) && given.size() == 1,
        "suggestions take q, once, and nothing else, as in " + PATH + "?q=eb");
    String q = StudyParameters.visible(given.getFirst());
    require(
        q.length() <= SearchRequest.LONGEST,
        "q must be at most " + SearchRequest.LONGEST + " characters, not " + q.length());
    return new SuggestionRequest(q);
  }

  /** Whether there is enough to go by. */
  public boolean isTelling() {
    return q.codePoints().filter(Character::isLetterOrDigit).limit(FEWEST_LETTERS).count()
        == FEWEST_LETTERS;
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
