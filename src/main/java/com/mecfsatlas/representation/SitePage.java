package com.mecfsatlas.representation;

import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * A page that is not the document of one thing. Where it is, in which formats and what it takes is
 * said here and nowhere else: routing, negotiation, links and sitemap follow.
 */
public interface SitePage {
  /** Its address; a template of JAX-RS where one page stands at many, such as {@code /a/{b}}. */
  String path();

  List<Format> formats();

  /**
   * Reads a request; empty where there is nothing at {@code path}.
   *
   * @param path without suffix
   * @param query the parameters that choose what is shown
   * @throws IllegalArgumentException where a value is none, with a sentence for the reader
   * @throws com.mecfsatlas.question.UnknownArgumentException where what is asked has no answer
   */
  Optional<PageRequest> read(String path, Map<String, List<String>> query, Snapshot snapshot);

  /** What there is where {@link #read} finds nothing at {@code path}: names by address. */
  default Map<String, String> alternatives(String path) {
    return Map.of();
  }

  /** The classes of schema.org to which the page belongs (FAIR Signposting, {@code type}). */
  default List<String> types() {
    return List.of(SchemaDO.WebPage.getURI());
  }

  /** The pages that tell the same to machines. */
  default List<String> describedBy() {
    return List.of();
  }

  /** The addresses that crawlers may walk. */
  default List<String> addresses() {
    return path().contains("{") ? List.of() : List.of(path());
  }
}
