package com.mecfsatlas.citation;

import java.util.List;

/** A citation style or locale that is not offered; the answer is 406 with the list. */
public final class UnknownStyleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> offered;

  public UnknownStyleException(String name, List<String> offered) {
    super("no style or locale " + name + "; offered are " + String.join(", ", offered));
    this.offered = List.copyOf(offered);
  }

  public List<String> offered() {
    return offered;
  }
}
