package com.mecfsatlas.vocabulary;

/** The Hydra core vocabulary, in which a page of a list is said. */
public final class Hydra {
  public static final String NS = "http://www.w3.org/ns/hydra/core#";

  private Hydra() {}
}
