package com.mecfsatlas.representation;

import com.mecfsatlas.citation.CitationOptions;

/**
 * What a reader asked for beyond the format.
 *
 * @param citation how references are written
 * @param of what a citation is of: the {@code paper}, or the atlas's own {@code record} of it
 * @param profile the short name of a {@link com.mecfsatlas.representation.jsonld.JsonLdProfile},
 *     empty unless one was asked for
 * @param length how much to read in HTML: {@code short}, {@code standard} or {@code full}
 */
public record RepresentationOptions(
    CitationOptions citation, String of, String profile, String length) {
  public static final String PAPER = "paper";
  public static final String RECORD = "record";
  public static final RepresentationOptions DEFAULT =
      new RepresentationOptions(CitationOptions.DEFAULT, PAPER, "", "standard");

  public RepresentationOptions with(CitationOptions other) {
    return new RepresentationOptions(other, of, profile, length);
  }

  public RepresentationOptions profiled(String other) {
    return new RepresentationOptions(citation, of, other, length);
  }

  public RepresentationOptions read(String otherLength) {
    return new RepresentationOptions(citation, of, profile, otherLength);
  }

  public RepresentationOptions citing(String other) {
    return new RepresentationOptions(citation, other, profile, length);
  }
}
