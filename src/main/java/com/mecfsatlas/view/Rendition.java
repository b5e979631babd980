package com.mecfsatlas.view;

/**
 * What a reader asked for beyond the format.
 *
 * @param style a CSL style name, {@code apa} unless told
 * @param locale a CSL locale, {@code en-US} unless told
 * @param profile the short name of a {@link JsonLdProfile}, empty unless one was asked for
 * @param length how much to read in HTML: {@code short}, {@code standard} or {@code full}
 */
public record Rendition(String style, String locale, String profile, String length) {
  public static final Rendition DEFAULT = new Rendition("apa", "en-US", "", "standard");
}
