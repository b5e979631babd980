package com.mecfsatlas.http;

/** A member of a field value that does not follow its grammar; its reader ignores the member. */
final class MalformedFieldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedFieldException(String message) {
    super(message, null, false, false);
  }
}
