package com.mecfsatlas.representation.html;

import java.util.List;

/**
 * What a reader sees where there is no answer.
 *
 * @param title what happened, in a few words
 * @param detail what exactly
 * @param wayOut what to do now; may be empty
 * @param alternatives where to go instead
 */
public record ErrorPage(
    Frame frame,
    int status,
    String title,
    String detail,
    String wayOut,
    List<Hyperlink> alternatives) {
  public ErrorPage {
    alternatives = List.copyOf(alternatives);
  }
}
