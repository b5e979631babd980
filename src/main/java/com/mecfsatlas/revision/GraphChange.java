package com.mecfsatlas.revision;

import com.mecfsatlas.model.Sha256;

/**
 * What a revision did to one named graph, as the canonical digests of its content before and after.
 *
 * @param before the digest, or nothing where there was no such graph
 * @param after the digest, or nothing where there is none any more
 */
public record GraphChange(String before, String after) {
  /** In place of a digest: there is no such graph. */
  public static final String ABSENT = "";

  public GraphChange {
    check(before);
    check(after);
    if (before.equals(after)) {
      throw new IllegalArgumentException("a graph that stays as it is has not changed");
    }
  }

  private static void check(String digest) {
    if (!digest.equals(ABSENT) && !Sha256.isDigest(digest)) {
      throw new IllegalArgumentException("\"" + digest + "\" is no digest of a graph");
    }
  }
}
