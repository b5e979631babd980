package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;

/** Lists with pages and nothing else. */
final class SampleLists implements ListWriters {
  @Override
  public List<Format> formats(EntityType kind) {
    return List.of(Format.HTML, Format.JSON_LD, Format.CSV);
  }

  @Override
  public String canonicalQuery(EntityType kind, Map<String, List<String>> query) {
    String page = query.getOrDefault("page", List.of("1")).getFirst();
    if (!page.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException("page is a number from 1");
    }
    return page.equals("1") ? "" : "page=" + page;
  }

  @Override
  public byte[] write(
      Format format,
      RepresentationOptions rendition,
      Snapshot snapshot,
      EntityType kind,
      Map<String, List<String>> query) {
    return SampleWriter.writer(
        format, format + " " + kind + " " + snapshot.list(kind).rows().size() + query);
  }
}
