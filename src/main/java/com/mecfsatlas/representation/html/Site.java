package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Views;
import com.mecfsatlas.representation.Formats;
import java.util.List;

/**
 * What every page of this copy shares.
 *
 * @param stylesheet the path of the stylesheet, with the digest of its content if it has one
 * @param display the path of the script that keeps the display which a reader chose
 * @param suggesting the path of the script that suggests while one types
 * @param version of the software
 * @param ontologyVersion of the vocabulary
 * @param scannerVersion of the wording rules that every text passed
 * @param formats in which its pages are offered
 * @param navigation the pages in the top bar, at most seven
 * @param views the ways to see the evidence
 * @param adminEmail who is told of mistakes; empty where nobody is
 */
public record Site(
    String stylesheet,
    String display,
    String suggesting,
    String version,
    String ontologyVersion,
    String scannerVersion,
    Formats formats,
    List<Hyperlink> navigation,
    List<Hyperlink> views,
    String adminEmail) {
  /** What the top bar of the atlas leads to. */
  public static final List<Hyperlink> NAVIGATION =
      List.of(
          Hyperlink.to("Answers", "/answers"),
          Hyperlink.to("Evidence", "/evidence"),
          Hyperlink.to("Claims", "/claim"),
          Hyperlink.to("Explore", "/explore"),
          Hyperlink.to("Connect", "/connect"),
          Hyperlink.to("Matrix", "/matrix/virus/cell"),
          Hyperlink.to("Questions", "/questions"));

  public Site {
    navigation = List.copyOf(navigation);
    views = List.copyOf(views);
    if (navigation.size() > 7) {
      throw new IllegalArgumentException("more than seven links in the top bar tire a reader");
    }
  }

  /** The links to {@code views}. */
  public static List<Hyperlink> links(Views views) {
    return views.all().stream().map(view -> Hyperlink.to(view.title(), view.address())).toList();
  }
}
