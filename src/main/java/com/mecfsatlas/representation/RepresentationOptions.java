package com.mecfsatlas.representation;

/**
 * What a reader asked for beyond the format.
 *
 * @param style a CSL style name, {@code apa} unless told
 * @param locale a CSL locale, {@code en-US} unless told
 * @param profile the short name of a {@link com.mecfsatlas.representation.jsonld.JsonLdProfile},
 *     empty unless one was asked for
 * @param length how much to read in HTML: {@code short}, {@code standard} or {@code full}
 * @param of what a citation is of: the {@code paper}, or the atlas's own {@code record} of it
 * @param ascii whether BibTeX writes what is not ASCII as TeX commands
 */
public record RepresentationOptions(
    String style, String locale, String profile, String length, String of, boolean ascii) {
  public static final String PAPER = "paper";
  public static final String RECORD = "record";
  public static final RepresentationOptions DEFAULT =
      new RepresentationOptions("apa", "en-US", "", "standard", PAPER, false);

  public RepresentationOptions styled(String otherStyle, String otherLocale) {
    return new RepresentationOptions(otherStyle, otherLocale, profile, length, of, ascii);
  }

  public RepresentationOptions profiled(String other) {
    return new RepresentationOptions(style, locale, other, length, of, ascii);
  }

  public RepresentationOptions read(String otherLength) {
    return new RepresentationOptions(style, locale, profile, otherLength, of, ascii);
  }

  public RepresentationOptions citing(String other) {
    return new RepresentationOptions(style, locale, profile, length, other, ascii);
  }

  public RepresentationOptions inAscii(boolean other) {
    return new RepresentationOptions(style, locale, profile, length, of, other);
  }
}
