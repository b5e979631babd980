package com.mecfsatlas.validation;

/** A file that holds no shapes graph; the message names it and what is wrong. */
public final class InvalidShapesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidShapesException(String message, Throwable cause) {
    super(message, cause);
  }
}
