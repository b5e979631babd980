package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for a place, or on a thread that is asked to end. */
@Timeout(60)
class BulkheadWaitingTest {
  private static final Duration LONG = Duration.ofSeconds(40);
  private static final Duration SHORT = Duration.ofMillis(30);

  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @AfterEach
  void end() {
    mayEnd.countDown();
  }

  private static Bulkhead bulkhead(int places, Duration patience) {
    return new Bulkhead(
        "work",
        places,
        patience,
        () -> new IllegalStateException("full"),
        () -> new IllegalStateException("late"));
  }

  /** Work that has begun when this returns, and ends with the latch. */
  private CompletableFuture<String> begun(Bulkhead bulkhead) {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<String> end =
        asked(
            bulkhead,
            LONG,
            () -> {
              begun.countDown();
              await(mayEnd);
              return "done";
            });
    await(begun);
    return end;
  }

  private static CompletableFuture<String> asked(
      Bulkhead bulkhead, Duration time, Work<String> work) {
    CompletableFuture<String> end = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                end.complete(bulkhead.call(time, work));
              } catch (Throwable failure) {
                end.completeExceptionally(failure);
              }
            });
    return end;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void who_waits_gets_the_place_that_becomes_free() {
    Bulkhead bulkhead = bulkhead(1, LONG);
    CompletableFuture<String> first = begun(bulkhead);
    CompletableFuture<String> second = asked(bulkhead, LONG, () -> "second");
    assertThat(second).isNotDone();
    mayEnd.countDown();
    assertThat(first.join()).isEqualTo("done");
    assertThat(second.join()).isEqualTo("second");
  }

  @Test
  void it_works_on_a_thread_of_its_own_that_does_not_hold_the_process() throws Exception {
    Thread thread = bulkhead(1, SHORT).call(LONG, Thread::currentThread);
    assertThat(thread.isVirtual()).isFalse();
    assertThat(thread.isDaemon()).isTrue();
    assertThat(thread.getName()).startsWith("work-");
  }

  @Test
  void who_is_interrupted_while_waiting_leaves_and_stays_interrupted() throws Exception {
    Bulkhead bulkhead = bulkhead(1, LONG);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> bulkhead.call(LONG, () -> "more"))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThatThrownBy(
            () ->
                bulkhead.call(
                    LONG,
                    new Work<>() {
                      private final Thread asker = Thread.currentThread();

                      @Override
                      public String run() {
                        asker.interrupt();
                        await(mayEnd);
                        return "late";
                      }
                    }))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(bulkhead.call(LONG, () -> "more")).isEqualTo("more");
  }
}
