package com.mecfsatlas.web;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Listing;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.Rendition;
import java.util.List;
import java.util.Map;

/** Lists with pages and nothing else. */
final class SampleLists implements ListFaces {
  @Override
  public List<Format> formats(Kind kind) {
    return List.of(Format.HTML, Format.JSON_LD, Format.CSV);
  }

  @Override
  public String canonicalQuery(Kind kind, Map<String, List<String>> query) {
    String page = query.getOrDefault("page", List.of("1")).getFirst();
    if (!page.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException("page is a number from 1");
    }
    return page.equals("1") ? "" : "page=" + page;
  }

  @Override
  public byte[] spell(
      Format format, Rendition rendition, Listing listing, Map<String, List<String>> query) {
    return SampleFace.face(
        format, format + " " + listing.kind() + " " + listing.rows().size() + query);
  }
}
