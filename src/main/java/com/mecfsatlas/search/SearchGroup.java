package com.mecfsatlas.search;

import com.mecfsatlas.model.EntityType;
import java.util.Arrays;
import java.util.Optional;

/** A section of the search results; the order is that of the page among equally good matches. */
public enum SearchGroup {
  THINGS("thing", "Things"),
  CLAIMS(EntityType.CLAIM),
  EVIDENCE(EntityType.EVIDENCE),
  PAPERS(EntityType.PAPER),
  AUTHORS(EntityType.AUTHOR),
  JOURNALS(EntityType.JOURNAL);

  private final String segment;
  private final String plural;

  SearchGroup(String segment, String plural) {
    this.segment = segment;
    this.plural = plural;
  }

  /** The section of one kind alone. */
  SearchGroup(EntityType kind) {
    this(kind.segment(), kind.plural());
  }

  /** The section of its own that a kind has, else that of all other things. */
  static SearchGroup of(EntityType kind) {
    return ofSegment(kind.segment()).orElse(THINGS);
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
