package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;

/** The formats of a view that is computed from what a request asks, such as the search. */
public interface ViewWriters {
  List<Format> formats();

  /**
   * Reads a request.
   *
   * @param path of the view, without suffix
   * @throws IllegalArgumentException where a value is none, with a sentence for the reader
   */
  Asking ask(String path, Map<String, List<String>> query, Snapshot snapshot);

  /** A request that was understood. */
  interface Asking {
    /**
     * What of the query the view understands, percent-encoded, in one fixed order; empty where
     * nothing was asked.
     */
    String canonicalQuery();

    /**
     * The bytes of one format.
     *
     * @throws IllegalArgumentException for a page that the results do not have
     */
    byte[] write(Format format, RepresentationOptions rendition);
  }
}
