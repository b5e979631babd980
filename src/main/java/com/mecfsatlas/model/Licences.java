package com.mecfsatlas.model;

import java.util.List;

/** The licences of the atlas: one of its facts, one of its texts and of whatever holds both. */
public final class Licences {
  public static final String OF_FACTS = "https://creativecommons.org/publicdomain/zero/1.0/";
  public static final String OF_TEXTS = "https://creativecommons.org/licenses/by/4.0/";

  /** Both. */
  public static final List<String> ALL = List.of(OF_FACTS, OF_TEXTS);

  /** Which is for what, in words. */
  public static final String RIGHTS =
      "Facts are CC0 1.0, texts are CC BY 4.0; quotes belong to their papers.";

  private Licences() {}
}
