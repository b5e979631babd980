package com.mecfsatlas.web;

import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.Rendition;
import java.util.List;
import java.util.Map;

/** The faces of the search: what was found, as the query of the request says. */
public interface SearchFaces {
  List<Format> formats();

  /**
   * What of the query the search understands, percent-encoded, in one fixed order; empty where
   * nothing was typed.
   *
   * @throws IllegalArgumentException where a value is none, with a sentence for the reader
   */
  String canonicalQuery(Map<String, List<String>> query);

  /**
   * The bytes of one face.
   *
   * @throws IllegalArgumentException for a page that the results do not have
   */
  byte[] spell(Format format, Rendition rendition, Map<String, List<String>> query);
}
