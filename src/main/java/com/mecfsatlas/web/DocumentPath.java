package com.mecfsatlas.web;

/**
 * The path of a document, which another path ends with.
 *
 * @param path without suffix
 * @param suffix of a format, with its dot; empty where it has none
 */
record DocumentPath(String path, String suffix) {
  /** Reads what follows the slash; slugs have no dot. */
  static DocumentPath of(String written) {
    int dot = written.indexOf('.', written.lastIndexOf('/') + 1);
    return dot < 0
        ? new DocumentPath("/" + written, "")
        : new DocumentPath("/" + written.substring(0, dot), written.substring(dot));
  }
}
