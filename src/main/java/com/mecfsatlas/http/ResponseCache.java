package com.mecfsatlas.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** The answers that were sent lately, of pages and of queries, bounded in bytes. */
public final class ResponseCache {
  private static final int ENTRY_OVERHEAD = 500;

  private final ComputingCache<Key, CachedResponse> answers;

  /** One body for all the ways of asking for it. */
  private final Cache<String, EncodedBody> bodies = Caffeine.newBuilder().weakValues().build();

  public ResponseCache(long maximumBytes) {
    this.answers =
        new ComputingCache<>(
            maximumBytes, (key, answer) -> ENTRY_OVERHEAD + key.weight() + answer.weight());
  }

  /**
   * All that an answer depends on, but for codings and preconditions.
   *
   * @param target path and query, as they came
   * @param accept the Accept field, as it came
   * @param revision the digest of what is shown; answers of old revisions die unused
   */
  public record Key(String target, String accept, String revision) {
    /** Longer Accept fields are answered, and not remembered. */
    private static final int MAX_ACCEPT = 500;

    public static Key of(HttpServletRequest request, String revision) {
      String query = request.getQueryString();
      return new Key(
          request.getRequestURI() + (query == null ? "" : "?" + query),
          Objects.requireNonNullElse(FieldLines.joined(request, "Accept"), ""),
          revision);
    }

    private boolean isKept() {
      return accept.length() <= MAX_ACCEPT;
    }

    private int weight() {
      return target.length() + accept.length();
    }
  }

  public Optional<CachedResponse> find(Key key) {
    return answers.find(key);
  }

  /** The kept answer, or that which {@code computation} makes, once however many ask. */
  public Optional<CachedResponse> get(
      Key key, ComputingCache.Computation<CachedResponse> computation) throws IOException {
    return key.isKept() ? answers.get(key, computation) : computation.compute(() -> {});
  }

  public void keep(Key key, CachedResponse answer) {
    if (key.isKept()) {
      answers.keep(key, answer);
    }
  }

  /** The body of these bytes, which is one with a body that is kept under the same tag. */
  public EncodedBody body(byte[] bytes, String etag) {
    EncodedBody known = bodies.get(etag, tag -> new EncodedBody(bytes, tag));
    return known.isMadeOf(bytes) ? known : new EncodedBody(bytes, etag);
  }
}
