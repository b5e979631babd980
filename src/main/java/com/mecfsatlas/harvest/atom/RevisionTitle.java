package com.mecfsatlas.harvest.atom;

import com.mecfsatlas.revision.Activity;
import com.mecfsatlas.revision.Revision;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles of entries: what happened, and a retraction before anything else. */
final class RevisionTitle {
  /** How many papers are named; more are counted. */
  private static final int NAMED = 3;

  private RevisionTitle() {}

  /**
   * One of them.
   *
   * @param words what happened
   * @param retracted the names of the papers that the revision retracts
   */
  static String of(Revision revision, String words, List<String> retracted) {
    String start =
        revision.activity() == Activity.RETRACTION || !retracted.isEmpty() ? "Retraction: " : "";
    return start + words + (retracted.isEmpty() ? "" : " (retracted: " + names(retracted) + ")");
  }

  private static String names(List<String> retracted) {
    int more = retracted.size() - NAMED;
    return Stream.concat(
            retracted.stream().limit(NAMED),
            more > 0 ? Stream.of("and " + more + " more") : Stream.empty())
        .collect(Collectors.joining("; "));
  }
}
