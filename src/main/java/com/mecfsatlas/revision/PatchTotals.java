package com.mecfsatlas.revision;

import com.mecfsatlas.model.Sha256;

/**
 * What a patch amounts to.
 *
 * @param added statements it adds
 * @param removed statements it removes
 * @param digest SHA-256 of its transaction as written, from {@code TX} to {@code TC .}
 */
public record PatchTotals(long added, long removed, String digest) {
  public PatchTotals {
    if (added < 0 || removed < 0) {
      throw new IllegalArgumentException("a patch cannot have fewer than no statements");
    }
    if (!Sha256.isDigest(digest)) {
      throw new IllegalArgumentException("\"" + digest + "\" is no digest of a patch");
    }
  }
}
