package com.mecfsatlas.representation;

import com.mecfsatlas.model.Licences;
import java.util.List;
import java.util.function.Supplier;

/**
 * A request that a page understood.
 *
 * @param canonicalQuery what of the query the page understands, percent-encoded, in one fixed
 *     order; empty where nothing was asked
 * @param members what the page lists; computed as late as the content
 * @param licences the IRIs of those under which the page is
 */
public record PageRequest(
    String canonicalQuery, Content content, Supplier<PageMembers> members, List<String> licences) {
  /** Of a page under the licence of the site's texts. */
  public PageRequest(String canonicalQuery, Content content, Supplier<PageMembers> members) {
    this(canonicalQuery, content, members, List.of(Licences.OF_TEXTS));
  }

  /** Of a page that is no list. */
  public PageRequest(String canonicalQuery, Content content) {
    this(canonicalQuery, content, () -> PageMembers.NONE);
  }

  /** The same, written otherwise. */
  PageRequest with(Content other) {
    return new PageRequest(canonicalQuery, other, members, licences);
  }

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
