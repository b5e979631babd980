package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;

/** The formats of a list: filtered, sorted and cut into pages as the query of the request says. */
public interface ListWriters {
  List<Format> formats(EntityType kind);

  /**
   * What of the query the list understands, percent-encoded, in one fixed order; empty for the
   * plain list.
   *
   * @throws IllegalArgumentException where a value is none, with a sentence for the reader
   */
  String canonicalQuery(EntityType kind, Map<String, List<String>> query);

  byte[] write(
      Format format,
      RepresentationOptions rendition,
      Snapshot snapshot,
      EntityType kind,
      Map<String, List<String>> query);
}
