package com.mecfsatlas.search;

/** How what was looked for stands to what was found; the best first. */
public enum SearchMatch {
  /** It is an identifier of the thing. */
  IDENTIFIER,
  /** It is the name of the thing. */
  LABEL,
  /** It is the short name of the thing. */
  SHORT_LABEL,
  /** It is another name of the thing. */
  SYNONYM,
  /** All its words are in one name or title. */
  WORDS,
  /** All its words are in one name or title, the last as the beginning of one. */
  PREFIX,
  /** All its words are in the citation or in the summary. */
  TEXT,
  /** A name of the thing is written nearly so. */
  NAME_ALIKE,
  /** Words written nearly so are in one value. */
  ALIKE,
  /** Half of its words or more are in one value. */
  SOME;

  /** Whether the thing is called just this. */
  public boolean isExact() {
    return compareTo(SYNONYM) <= 0;
  }

  /** Whether something else was typed than what was found. */
  public boolean isGuess() {
    return compareTo(NAME_ALIKE) >= 0;
  }
}
