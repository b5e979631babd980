package com.mecfsatlas.search;

import com.mecfsatlas.model.EntityType;
import java.util.Arrays;
import java.util.Optional;

/** A section of the search results; the order is that of the page among equally good matches. */
public enum SearchGroup {
  THINGS("thing", "Things"),
  CLAIMS("claim", "Claims"),
  EVIDENCE("evidence", "Evidence records"),
  PAPERS("paper", "Papers"),
  AUTHORS("author", "Author names"),
  JOURNALS("journal", "Journals");

  private final String segment;
  private final String plural;

  SearchGroup(String segment, String plural) {
    this.segment = segment;
    this.plural = plural;
  }

  static SearchGroup of(EntityType kind) {
    return switch (kind) {
      case EVIDENCE -> EVIDENCE;
      case PAPER -> PAPERS;
      case AUTHOR -> AUTHORS;
      case JOURNAL -> JOURNALS;
      case CLAIM -> CLAIMS;
      case VIRUS,
          CELL,
          MOLECULE,
          CONDITION,
          SYMPTOM,
          CONCEPT,
          RELATION,
          CRITERION,
          PUBLICATION_TYPE ->
          THINGS;
    };
  }

  public static SearchGroup of(SearchDocument card) {
    return of(card.thing().kind());
  }

  public static Optional<SearchGroup> ofSegment(String segment) {
    return Arrays.stream(values()).filter(group -> group.segment.equals(segment)).findFirst();
  }

  /** The value of the parameter {@code kind} that asks for this section alone. */
  public String segment() {
    return segment;
  }

  public String plural() {
    return plural;
  }
}
