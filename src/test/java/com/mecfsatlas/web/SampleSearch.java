package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;

/** A search that says what it was asked. */
final class SampleSearch implements ViewWriters {
  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON_LD);
  }

  @Override
  public Asking ask(String path, Map<String, List<String>> query, Snapshot snapshot) {
    String q = query.getOrDefault("q", List.of("")).getFirst();
    if (q.length() > 200) {
      throw new IllegalArgumentException("q must be at most 200 characters");
    }
    return new Asking() {
      @Override
      public String canonicalQuery() {
        return q.isEmpty() ? "" : "q=" + q;
      }

      @Override
      public byte[] write(Format format, RepresentationOptions rendition) {
        return SampleWriter.writer(format, format + " search " + query);
      }
    };
  }
}
