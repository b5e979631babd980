package com.mecfsatlas.revision;

import java.util.Locale;

/** What kind of work made a revision. */
public enum Activity {
  /** The curated files are read for the first time. */
  LOAD,
  /** Curated files have changed. */
  EDIT,
  /** Records of another source came in. */
  IMPORT,
  /** A record was wrong and is put right. */
  CORRECTION,
  /** A record is taken back, its source with it. */
  RETRACTION,
  /** Two records of one thing become one. */
  MERGE,
  /** A reader's proposal was accepted. */
  CONTRIBUTION,
  /** A rule, a shape or the ontology changed and everything is derived anew. */
  REBUILD;

  /** The word in the log. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The activity of that word.
   *
   * @throws IllegalArgumentException where there is none
   */
  static Activity of(String word) {
    for (Activity each : values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no revision is made by \"" + word + "\"");
  }
}
