package com.mecfsatlas.web;

import com.mecfsatlas.http.ComputingCache;
import com.mecfsatlas.representation.RepresentationOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Finished representations, the least useful forgotten first when the bytes add up. */
public final class RepresentationCache {
  private static final int ENTRY_OVERHEAD = 200;

  private final ComputingCache<Key, Representation> representations;

  /**
   * @param maximumBytes how much is kept; 0 keeps nothing
   */
  public RepresentationCache(long maximumBytes) {
    this.representations =
        new ComputingCache<>(maximumBytes, (key, value) -> key.weight() + value.weight());
  }

  /**
   * What a representation depends on.
   *
   * @param address path and query
   * @param revision the digest of what it is written from; entries of old revisions die unused
   */
  record Key(String address, String contentType, RepresentationOptions options, String revision) {
    int weight() {
      return ENTRY_OVERHEAD + 2 * address.length();
    }
  }

  /** The kept representation, or the one {@code make} makes; made once however many ask. */
  Representation get(Key key, Supplier<Representation> make) {
    try {
      return representations.get(key, alone -> Optional.of(make.get())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
