package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.http.ProblemException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client asks as much as it may, by a clock that the test moves. */
class RateLimiterTest {
  private static final String CLIENT = "192.0.2.1";
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong clock = new AtomicLong(7 * SECOND);
  private final RateLimiter limiter = new RateLimiter(new RateLimit(2, 3, 2), clock::get);

  private int asked(String address, int times) throws IOException {
    int answered = 0;
    for (int i = 0; i < times; i++) {
      try {
        answered += limiter.run(address, () -> 1);
      } catch (ProblemException refusal) {
        assertThat(refusal.problem().status()).isEqualTo(429);
        assertThat(refusal.problem().detail())
            .isEqualTo("You may ask 3 queries in quick succession, and 2 each second after that.");
        assertThat(refusal.problem().fields()).containsEntry("Retry-After", "1");
      }
    }
    return answered;
  }

  @Test
  void a_burst_is_answered_then_so_many_each_second() throws Exception {
    assertThat(asked(CLIENT, 9)).isEqualTo(3);
    assertThat(asked("192.0.2.2", 9)).isEqualTo(3);
    clock.addAndGet(SECOND / 2 - 1);
    assertThat(asked(CLIENT, 9)).isZero();
    clock.addAndGet(2);
    assertThat(asked(CLIENT, 9)).isEqualTo(1);
    clock.addAndGet(SECOND);
    assertThat(asked(CLIENT, 9)).isEqualTo(2);
    clock.addAndGet(3600 * SECOND);
    assertThat(asked(CLIENT, 9)).isEqualTo(3);
  }

  @Test
  void no_more_run_at_once_than_may_and_each_gives_its_place_back() throws Exception {
    String inner =
        limiter.run(
            CLIENT,
            () ->
                limiter.run(
                    CLIENT,
                    () -> {
                      assertThatThrownBy(() -> limiter.run(CLIENT, () -> "third"))
                          .isInstanceOf(ProblemException.class)
                          .hasMessageContaining("2 of your queries are running");
                      return "second";
                    }));
    assertThat(inner).isEqualTo("second");
    clock.addAndGet(9 * SECOND);
    assertThatThrownBy(
            () ->
                limiter.run(
                    CLIENT,
                    () -> {
                      throw new IOException("the client has left");
                    }))
        .hasMessage("the client has left");
    assertThat(limiter.<String>run(CLIENT, () -> limiter.run(CLIENT, () -> "two")))
        .isEqualTo("two");
  }

  @Test
  void no_more_are_sent_at_once_than_may_run() throws Exception {
    for (int round = 0; round < 3; round++) {
      String inner =
          limiter.read(
              CLIENT,
              () ->
                  limiter.read(
                      CLIENT,
                      () -> {
                        assertThatThrownBy(() -> limiter.read(CLIENT, () -> "third"))
                            .isInstanceOf(ProblemException.class)
                            .hasMessageContaining("2 of your queries are on their way");
                        return "second";
                      }));
      assertThat(inner).isEqualTo("second");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "-1, 1, 1"})
  void a_client_may_ask_something(int concurrent, int burst, int perSecond) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateLimit(concurrent, burst, perSecond));
    assertThat(new RateLimit(1, 1, 1).concurrent()).isEqualTo(1);
  }
}
