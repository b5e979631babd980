package com.mecfsatlas.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** The answers that were sent lately, as they were sent, bounded in bytes. */
final class FinishedAnswers {
  private static final int ENTRY_OVERHEAD = 500;

  private final Cache<Key, FinishedAnswer> answers;

  /** One body for all the ways of asking for it. */
  private final Cache<String, Body> bodies = Caffeine.newBuilder().weakValues().build();

  FinishedAnswers(long maximumBytes) {
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(maximumBytes)
            .<Key, FinishedAnswer>weigher(
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

  Optional<FinishedAnswer> find(Key key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  void keep(Key key, FinishedAnswer answer) {
    answers.put(key, answer);
  }

  Body body(byte[] bytes, String etag) {
    Body known = bodies.get(etag, tag -> new Body(bytes, tag));
    return known.isMadeOf(bytes) ? known : new Body(bytes, etag);
  }
}
