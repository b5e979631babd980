package com.mecfsatlas.question;

import java.util.LinkedHashMap;
import java.util.Map;

/** A gap of a question filled with what gives no answer; the answer is 400 with what does. */
public final class UnknownArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> offered;

  UnknownArgumentException(String message, Map<String, String> offered) {
    super(message, null, false, false);
    this.offered = new LinkedHashMap<>(offered);
  }

  /** What there is instead: names by address, in the order of the names. */
  public Map<String, String> offered() {
    return new LinkedHashMap<>(offered);
  }
}
