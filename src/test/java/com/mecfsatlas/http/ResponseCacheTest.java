package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ResponseCacheTest {
  private final ResponseCache cache = new ResponseCache(100_000);
  private final AtomicInteger computed = new AtomicInteger();

  private static CachedResponse page(int length) {
    return new CachedResponse(Map.of(), "text/html", new EncodedBody(new byte[length], "\"v1\""));
  }

  private static ResponseCache.Key key(String target, String accept) {
    return new ResponseCache.Key(target, accept, "4be1");
  }

  private Optional<CachedResponse> ask(ResponseCache.Key key) throws Exception {
    return cache.get(
        key,
        alone -> {
          alone.run();
          computed.incrementAndGet();
          return Optional.of(page(1));
        });
  }

  @Test
  void an_answer_that_is_kept_is_not_made_again() throws Exception {
    ResponseCache.Key key = key("/virus/hhv-6", "text/html");
    assertThat(cache.find(key)).isEmpty();
    CachedResponse page = page(1);
    cache.keep(key, page);
    assertThat(cache.find(key)).containsSame(page);
    assertThat(ask(key)).containsSame(page);
    assertThat(computed).hasValue(0);
  }

  @Test
  void what_is_asked_for_in_over_500_characters_is_answered_and_not_remembered() throws Exception {
    ResponseCache.Key kept = key("/", "a".repeat(500));
    cache.keep(kept, page(1));
    assertThat(cache.find(kept)).isPresent();
    ResponseCache.Key odd = key("/", "a".repeat(501));
    cache.keep(odd, page(1));
    assertThat(cache.find(odd)).isEmpty();
    assertThat(ask(odd)).isPresent();
    assertThat(ask(odd)).isPresent();
    assertThat(computed).hasValue(2);
  }

  @Test
  void an_answer_weighs_with_its_key_what_it_takes() throws Exception {
    // 500 for itself, then the target, the field and the page.
    assertThat(isKeptIn(500 + 10 + 20 + 100, 10, 20, 100)).isTrue();
    assertThat(isKeptIn(500 + 10 + 20 + 99, 10, 20, 100)).isFalse();
  }

  private static boolean isKeptIn(int bytes, int target, int accept, int page) {
    ResponseCache small = new ResponseCache(bytes);
    ResponseCache.Key key = key("t".repeat(target), "a".repeat(accept));
    small.keep(key, page(page));
    return small.find(key).isPresent();
  }

  @Test
  void an_answer_is_to_the_path_the_query_the_formats_and_the_revision() throws Exception {
    try (SmallServer server =
        new SmallServer(
            (request, response) ->
                response.getWriter().print(ResponseCache.Key.of(request, "4be1")))) {
      assertThat(server.get("/a%20b?q=1&r=%C3%A9", "Accept", "text/html", "Accept", "*/*").body())
          .isEqualTo(
              new ResponseCache.Key("/a%20b?q=1&r=%C3%A9", "text/html, */*", "4be1").toString());
      assertThat(server.get("/a").body())
          .isEqualTo(new ResponseCache.Key("/a", "", "4be1").toString());
    }
  }

  @Test
  void the_same_bytes_under_one_tag_are_held_once() {
    EncodedBody body = cache.body(new byte[] {1, 2}, "\"v1\"");
    assertThat(cache.body(new byte[] {1, 2}, "\"v1\"")).isSameAs(body);
    EncodedBody other = cache.body(new byte[] {1, 3}, "\"v1\"");
    assertThat(other).isNotSameAs(body);
    assertThat(other.coded(false).bytes()).isEqualTo(new byte[] {1, 3});
  }
}
