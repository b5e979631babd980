package com.mecfsatlas.app;

/** A command that cannot do what was asked; the message says why and the way out, in one line. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }

  CommandException(String message) {
    super(message);
  }
}
