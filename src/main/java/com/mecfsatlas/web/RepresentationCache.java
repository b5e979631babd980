package com.mecfsatlas.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mecfsatlas.representation.RepresentationOptions;
import java.util.function.Supplier;

/** Finished representations, the least useful forgotten first when the bytes add up. */
public final class RepresentationCache {
  private static final int ENTRY_OVERHEAD = 200;

  private final Cache<Key, Representation> representations;

  /**
   * @param maximumBytes how much is kept; 0 keeps nothing
   */
  public RepresentationCache(long maximumBytes) {
    this.representations =
        Caffeine.newBuilder()
            .maximumWeight(maximumBytes)
            .<Key, Representation>weigher((key, value) -> key.weight() + value.weight())
            .build();
  }

  /**
   * What a representation depends on.
   *
   * @param address path and query
   * @param revision the digest of what it is written from; entries of old revisions die unused
   */
  record Key(String address, String contentType, RepresentationOptions rendition, String revision) {
    int weight() {
      return ENTRY_OVERHEAD + 2 * address.length();
    }
  }

  /** The kept representation, or the one {@code make} makes; made once however many ask. */
  Representation get(Key key, Supplier<Representation> make) {
    return representations.get(key, ignored -> make.get());
  }
}
