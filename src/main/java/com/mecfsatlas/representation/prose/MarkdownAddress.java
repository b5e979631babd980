package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.Format;

/** Where a page of the atlas is in Markdown. */
final class MarkdownAddress {
  private MarkdownAddress() {}

  /** Of {@code path}, which may have a query. */
  static String of(String path) {
    int query = path.indexOf('?');
    String end = query < 0 ? "" : path.substring(query);
    return path.substring(0, path.length() - end.length()) + "." + Format.MARKDOWN.suffix() + end;
  }
}
