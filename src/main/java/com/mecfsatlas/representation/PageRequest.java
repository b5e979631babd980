package com.mecfsatlas.representation;

/**
 * A request that a page understood.
 *
 * @param canonicalQuery what of the query the page understands, percent-encoded, in one fixed
 *     order; empty where nothing was asked
 */
public record PageRequest(String canonicalQuery, Content content) {
  /** What the answer holds; it is computed when it is written, not when the request is read. */
  @FunctionalInterface
  public interface Content {
    /**
     * The bytes of one format.
     *
     * @throws IllegalArgumentException for a part that the answer does not have
     */
    byte[] write(Format format, RepresentationOptions options);
  }
}
