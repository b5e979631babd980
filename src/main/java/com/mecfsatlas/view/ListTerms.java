package com.mecfsatlas.view;

/** The terms of the Hydra core vocabulary and of schema.org in which a list is said. */
final class ListTerms {
  static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  static final String SCHEMA = "https://schema.org/";

  private ListTerms() {}
}
