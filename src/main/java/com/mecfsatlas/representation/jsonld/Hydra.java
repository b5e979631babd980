package com.mecfsatlas.representation.jsonld;

/** The terms of the Hydra core vocabulary and of schema.org in which a list is said. */
public final class Hydra {
  public static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  public static final String SCHEMA = "https://schema.org/";

  private Hydra() {}
}
