package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BulkheadTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private static final class Full extends RuntimeException {}

  private static final class Late extends RuntimeException {}

  private final Bulkhead places =
      new Bulkhead("test", 2, Duration.ofMillis(100), Full::new, Late::new);

  @Test
  void work_runs_on_a_platform_thread_whoever_asks() throws Exception {
    List<Boolean> virtual = new ArrayList<>();
    Thread asking =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    virtual.add(places.call(LONG, () -> Thread.currentThread().isVirtual()));
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                });
    asking.join();
    assertThat(virtual).containsExactly(false);
  }

  @Test
  void failures_come_as_they_were_thrown_and_give_the_place_back() {
    for (int i = 0; i < 5; i++) {
      assertThatIOException()
          .isThrownBy(
              () ->
                  places.call(
                      LONG,
                      () -> {
                        throw new IOException("gone");
                      }))
          .withMessage("gone");
      assertThatExceptionOfType(StackOverflowError.class)
          .isThrownBy(
              () ->
                  places.call(
                      LONG,
                      () -> {
                        throw new StackOverflowError();
                      }));
    }
  }

  @Test
  void no_more_runs_at_once_than_there_are_places() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(2);
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      running.add(Thread.ofVirtual().start(() -> await(begun, end, LONG)));
    }
    begun.await();
    assertThatExceptionOfType(Full.class).isThrownBy(() -> places.call(LONG, () -> 1));
    end.countDown();
    for (Thread each : running) {
      each.join();
    }
    assertThat(places.call(LONG, () -> 1)).isEqualTo(1);
  }

  @Test
  void work_that_does_not_end_gives_its_place_back_and_is_counted_until_it_does() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(Late.class)
          .isThrownBy(() -> places.call(Duration.ofMillis(50), () -> blocked(end)));
      assertThat(places.abandoned()).isEqualTo(i + 1);
    }
    assertThatExceptionOfType(Full.class)
        .as("as much is abandoned as may run")
        .isThrownBy(() -> places.call(LONG, () -> 1));
    end.countDown();
    while (places.abandoned() > 0) {
      Thread.sleep(5);
    }
    assertThat(places.call(LONG, () -> 1)).isEqualTo(1);
  }

  @Test
  void one_client_leaves_places_to_the_others_and_is_told_when_it_waits_for_too_much()
      throws Exception {
    SharedComputing shared =
        new SharedComputing(new ComputingLimits(2, 1, 1, LONG, LONG), new ClientAddress(true));
    CountDownLatch end = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    List<Thread> first = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      first.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      shared.call(Requests.from("192.0.2.1"), () -> blocked(end));
                      done.incrementAndGet();
                    } catch (IOException e) {
                      throw new IllegalStateException(e);
                    }
                  }));
    }
    while (first.stream().anyMatch(each -> each.getState() == Thread.State.RUNNABLE)) {
      Thread.sleep(5);
    }
    assertThat(shared.call(Requests.from("192.0.2.2"), () -> 1)).isEqualTo(1);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> shared.call(Requests.from("192.0.2.1"), () -> 1))
        .satisfies(
            refused -> {
              assertThat(refused.problem().status()).isEqualTo(429);
              assertThat(refused.problem().fields()).containsKey("Retry-After");
            });
    end.countDown();
    for (Thread each : first) {
      each.join();
    }
    assertThat(done).hasValue(2);
  }

  private void await(CountDownLatch begun, CountDownLatch end, Duration time) {
    try {
      places.call(
          time,
          () -> {
            begun.countDown();
            return blocked(end);
          });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int blocked(CountDownLatch end) {
    try {
      end.await();
      return 1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
