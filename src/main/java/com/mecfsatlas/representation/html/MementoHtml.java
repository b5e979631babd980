package com.mecfsatlas.representation.html;

import java.nio.charset.StandardCharsets;

/** A page as it was, below a notice that says so. */
public final class MementoHtml {
  /** Where the text of every page begins, in the layout. */
  private static final String TEXT = "<main id=\"main\" class=\"wrap\">\n";

  private final Templates templates = new Templates();

  /** {@code page}, as it was written at its revision, with the notice. */
  public byte[] write(byte[] page, MementoNotice notice) {
    String written = new String(page, StandardCharsets.UTF_8);
    int text = written.indexOf(TEXT);
    if (text < 0) {
      throw new IllegalArgumentException("the layout does not begin its text with " + TEXT);
    }
    return (written.substring(0, text + TEXT.length())
            + new String(templates.write("memento", notice), StandardCharsets.UTF_8)
            + written.substring(text + TEXT.length()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
