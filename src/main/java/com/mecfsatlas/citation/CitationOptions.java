package com.mecfsatlas.citation;

import java.util.Set;

/**
 * How references are written, as far as their format leaves a choice.
 *
 * @param style the name of a CSL style
 * @param locale the name of a CSL locale
 * @param ascii whether what is not ASCII is written as TeX commands
 */
public record CitationOptions(String style, String locale, boolean ascii) {
  /** The query parameters that ask for them. */
  public static final Set<String> PARAMETERS = Set.of("style", "locale", "ascii");

  public static final CitationOptions DEFAULT = new CitationOptions("apa", "en-US", false);
}
