package com.mecfsatlas.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** The answers that were sent lately, as they were sent, bounded in bytes. */
final class ResponseCache {
  private static final int ENTRY_OVERHEAD = 500;

  private final Cache<Key, CachedResponse> answers;

  /** One body for all the ways of asking for it. */
  private final Cache<String, EncodedBody> bodies = Caffeine.newBuilder().weakValues().build();

  ResponseCache(long maximumBytes) {
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(maximumBytes)
            .<Key, CachedResponse>weigher(
                (key, answer) ->
                    ENTRY_OVERHEAD
                        + key.target().length()
                        + key.accept().length()
                        + answer.weight())
            .build();
  }

  /**
   * All that an answer depends on, but for codings and preconditions.
   *
   * @param target path and query, as they came
   * @param accept the Accept field, as it came
   * @param revision the digest of what is shown; answers of old revisions die unused
   */
  record Key(String target, String accept, String revision) {}

  Optional<CachedResponse> find(Key key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  void keep(Key key, CachedResponse answer) {
    answers.put(key, answer);
  }

  EncodedBody body(byte[] bytes, String etag) {
    EncodedBody known = bodies.get(etag, tag -> new EncodedBody(bytes, tag));
    return known.isMadeOf(bytes) ? known : new EncodedBody(bytes, etag);
  }
}
