package com.mecfsatlas.query;

/** A fault in the {@code sparql/} folder, or between a query and its caller; stops the start. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CatalogueException(String message) {
    super(message);
  }

  public CatalogueException(String message, Throwable cause) {
    super(message, cause);
  }
}
