package com.mecfsatlas.app;

/** A setting that cannot be used; the message says which, where it stands and what is allowed. */
final class SettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingException(String message, Throwable cause) {
    super(message, cause);
  }

  SettingException(String message) {
    super(message);
  }
}
