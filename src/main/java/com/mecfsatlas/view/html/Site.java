package com.mecfsatlas.view.html;

import java.util.List;

/**
 * What every page of this copy shares.
 *
 * @param stylesheet the path of the stylesheet, with the digest of its content if it has one
 * @param display the path of the script that keeps the display which a reader chose
 * @param version of the software
 * @param ontologyVersion of the vocabulary
 * @param scannerVersion of the wording rules that every text passed
 * @param navigation the pages in the top bar, at most seven
 */
public record Site(
    String stylesheet,
    String display,
    String version,
    String ontologyVersion,
    String scannerVersion,
    List<Link> navigation) {
  /** The doors that exist in this version. */
  public static final List<Link> DOORS =
      List.of(
          Link.to("Evidence", "/evidence"),
          Link.to("Claims", "/claim"),
          Link.to("Explore", "/explore"),
          Link.to("Connect", "/connect"),
          Link.to("Matrix", "/matrix/virus/cell"),
          Link.to("Timeline", "/timeline"),
          Link.to("Questions", "/questions"));

  public Site {
    navigation = List.copyOf(navigation);
    if (navigation.size() > 7) {
      throw new IllegalArgumentException("more than seven links in the top bar tire a reader");
    }
  }
}
