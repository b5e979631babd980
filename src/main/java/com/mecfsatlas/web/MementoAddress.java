package com.mecfsatlas.web;

import com.mecfsatlas.model.RevisionId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a document as it was: its path, {@code @}, and a revision or a time.
 *
 * @param path of the document as it is
 * @param state the number of a revision, a day or a time
 */
record MementoAddress(String path, String state) {
  private static final Pattern ADDRESS = Pattern.compile("(/[^@]+)@([0-9TZtz:.+-]+)");

  /** Reads a path without suffix. */
  static Optional<MementoAddress> of(String path) {
    Matcher parts = ADDRESS.matcher(path);
    return parts.matches()
        ? Optional.of(new MementoAddress(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  /** The address of a document at {@code revision}. */
  static String at(String path, RevisionId revision) {
    return path + "@" + revision.number();
  }
}
