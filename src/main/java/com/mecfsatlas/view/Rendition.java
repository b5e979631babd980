package com.mecfsatlas.view;

/**
 * What a reader asked for beyond the format.
 *
 * @param style a CSL style name, {@code apa} unless told
 * @param locale a CSL locale, {@code en-US} unless told
 * @param profile the short name of a {@link JsonLdProfile}, empty unless one was asked for
 * @param length how much to read in HTML: {@code short}, {@code standard} or {@code full}
 * @param of what a citation is of: the {@code paper}, or the atlas's own {@code record} of it
 * @param ascii whether BibTeX spells what is not ASCII as TeX commands
 */
public record Rendition(
    String style, String locale, String profile, String length, String of, boolean ascii) {
  public static final String PAPER = "paper";
  public static final String RECORD = "record";
  public static final Rendition DEFAULT =
      new Rendition("apa", "en-US", "", "standard", PAPER, false);

  public Rendition styled(String otherStyle, String otherLocale) {
    return new Rendition(otherStyle, otherLocale, profile, length, of, ascii);
  }

  public Rendition profiled(String other) {
    return new Rendition(style, locale, other, length, of, ascii);
  }

  public Rendition read(String otherLength) {
    return new Rendition(style, locale, profile, otherLength, of, ascii);
  }

  public Rendition citing(String other) {
    return new Rendition(style, locale, profile, length, other, ascii);
  }

  public Rendition inAscii(boolean other) {
    return new Rendition(style, locale, profile, length, of, other);
  }
}
