package com.mecfsatlas.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457); its type is {@code about:blank}, so the title is the status's own.
 *
 * @param detail what is wrong with this request and what to do, in one or two sentences
 * @param instance names this very occurrence, as the log does; empty but for faults of ours
 * @param alternatives the faces there are, where none was acceptable
 * @param offered the values there are, where an unknown one was asked for
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Alternative> alternatives,
    List<String> offered) {
  public Problem {
    alternatives = List.copyOf(alternatives);
    offered = List.copyOf(offered);
  }

  /** Another face of the page: its address on this copy, its media type, its name. */
  public record Alternative(String href, String type, String title) {}

  static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, "", List.of(), List.of());
  }

  Problem named(String occurrence) {
    return new Problem(type, title, status, detail, occurrence, alternatives, offered);
  }

  Problem offering(List<Alternative> faces, List<String> values) {
    return new Problem(type, title, status, detail, instance, faces, values);
  }
}
