package com.mecfsatlas.citation;

import java.util.List;
import java.util.Set;

/**
 * A format in which references are written. What implements this and is named in {@code
 * META-INF/services} is offered everywhere: by suffix and by media type, of every thing, list and
 * search, with a link on every page. The order there is the server's preference among equals.
 */
public interface CitationFormat {
  /** Ends the address of a page in this format; without the dot. */
  String suffix();

  String mediaType();

  /** What readers call it. */
  String title();

  /** Other media types that name the same bytes. */
  default List<String> aliases() {
    return List.of();
  }

  /** Whether its media type has the parameter {@code charset}. */
  default boolean hasCharset() {
    return true;
  }

  /** Which of {@link CitationOptions#PARAMETERS} it heeds. */
  default Set<String> options() {
    return Set.of();
  }

  /**
   * The references in this format; the same ones always give the same text.
   *
   * @throws UnknownStyleException where a style or locale is asked for that is not offered
   */
  String write(List<Reference> references, CitationOptions options);
}
