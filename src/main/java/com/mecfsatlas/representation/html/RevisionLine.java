package com.mecfsatlas.representation.html;

import com.mecfsatlas.revision.Activity;
import com.mecfsatlas.revision.Revision;

/**
 * One revision in a list.
 *
 * @param memento where a page is as this revision made it; empty in the list of all
 */
public record RevisionLine(
    long number,
    String time,
    String activity,
    String agent,
    String reason,
    String size,
    String memento) {
  static RevisionLine of(Revision revision, String path) {
    return new RevisionLine(
        revision.number(),
        DateWords.minute(revision.time()),
        words(revision.activity()),
        revision.agent(),
        revision.reason(),
        "%,d statements came, %,d went".formatted(revision.added(), revision.removed()),
        path.isEmpty() ? "" : path + "@" + revision.number());
  }

  private static String words(Activity activity) {
    return switch (activity) {
      case LOAD -> "First load";
      case EDIT -> "Edited";
      case IMPORT -> "Imported";
      case CORRECTION -> "Corrected";
      case RETRACTION -> "Retracted";
      case MERGE -> "Merged";
      case CONTRIBUTION -> "Contributed";
      case REBUILD -> "Derived anew";
    };
  }

  /** Whether a reader must see it. */
  public boolean isRetraction() {
    return activity.equals(words(Activity.RETRACTION));
  }
}
