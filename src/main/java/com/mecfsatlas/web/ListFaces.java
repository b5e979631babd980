package com.mecfsatlas.web;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Listing;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.Rendition;
import java.util.List;
import java.util.Map;

/** The faces of a list: filtered, sorted and cut into pages as the query of the request says. */
public interface ListFaces {
  List<Format> formats(Kind kind);

  /**
   * What of the query the list understands, percent-encoded, in one fixed order; empty for the
   * plain list.
   *
   * @throws IllegalArgumentException where a value is none, with a sentence for the reader
   */
  String canonicalQuery(Kind kind, Map<String, List<String>> query);

  byte[] spell(
      Format format, Rendition rendition, Listing listing, Map<String, List<String>> query);
}
