package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.mecfsatlas.http.ProblemException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClientsTest {
  private final AtomicLong now = new AtomicLong();
  private final RateLimiter clients = new RateLimiter(new RateLimit(2, 5, 1), now::get);
  private int answered;

  private void ask(String client) throws IOException {
    clients.run(client, () -> answered++);
  }

  private void assertRefused(String client) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ask(client))
        .satisfies(
            refusal -> {
              assertThat(refusal.problem().status()).isEqualTo(429);
              assertThat(refusal.problem().fields()).containsEntry("Retry-After", "1");
            });
  }

  @Test
  void a_client_that_asks_in_quick_succession_is_refused_and_others_are_not() throws Exception {
    for (int i = 0; i < 5; i++) {
      ask("one");
    }
    assertRefused("one");
    ask("other");
    now.addAndGet(1_000_000_000);
    ask("one");
    assertRefused("one");
    assertThat(answered).isEqualTo(7);
  }

  @Test
  void a_client_runs_no_more_queries_at_once_than_its_share() throws Exception {
    clients.run(
        "one",
        () ->
            clients.run(
                "one",
                () -> {
                  assertRefused("one");
                  return 0;
                }));
    ask("one");
    assertThat(answered).isEqualTo(1);
  }

  @Test
  void a_client_sends_no_more_at_once_than_it_may_run() throws Exception {
    clients.read(
        "one",
        () ->
            clients.read(
                "one",
                () -> {
                  assertThatExceptionOfType(ProblemException.class)
                      .isThrownBy(() -> clients.read("one", () -> 0))
                      .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(429));
                  return clients.read("other", () -> 0);
                }));
    assertThat(clients.read("one", () -> 1)).isEqualTo(1);
  }

  @Test
  void a_query_that_fails_gives_its_place_back() {
    for (int i = 0; i < 5; i++) {
      assertThatIOException()
          .isThrownBy(
              () ->
                  clients.run(
                      "one",
                      () -> {
                        throw new IOException("gone");
                      }));
    }
  }

  @Property(tries = 50)
  void nobody_is_ever_given_more_than_burst_and_rate_allow(
      @ForAll @IntRange(min = 1, max = 20) int burst,
      @ForAll @IntRange(min = 1, max = 20) int perSecond,
      @ForAll @IntRange(min = 1, max = 400) int millisBetween)
      throws IOException {
    AtomicLong clock = new AtomicLong();
    RateLimiter shared = new RateLimiter(new RateLimit(1, burst, perSecond), clock::get);
    int given = 0;
    for (int i = 0; i < 100; i++) {
      try {
        shared.run("one", () -> 0);
        given++;
      } catch (ProblemException refused) {
        assertThat(refused.problem().status()).isEqualTo(429);
      }
      clock.addAndGet(millisBetween * 1_000_000L);
    }
    double seconds = 99 * millisBetween / 1000.0;
    assertThat(given).isBetween(Math.min(burst, 100), (int) (burst + seconds * perSecond) + 1);
  }
}
