package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BulkheadTest {
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
  private CompletableFuture<String> begun(Bulkhead bulkhead, Duration time) {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<String> end =
        asked(
            bulkhead,
            time,
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
  void more_work_than_there_are_places_is_refused_until_a_place_is_free() throws Exception {
    Bulkhead bulkhead = bulkhead(2, SHORT);
    List<CompletableFuture<String>> running = List.of(begun(bulkhead, LONG), begun(bulkhead, LONG));
    assertThatThrownBy(() -> bulkhead.call(LONG, () -> "more")).hasMessage("full");
    mayEnd.countDown();
    assertThat(running).allSatisfy(each -> assertThat(each.join()).isEqualTo("done"));
    for (int i = 0; i < 5; i++) {
      assertThat(bulkhead.call(LONG, () -> "more")).isEqualTo("more");
    }
    assertThat(bulkhead.abandoned()).isZero();
  }

  @Test
  void who_waits_gets_the_place_that_becomes_free() {
    Bulkhead bulkhead = bulkhead(1, LONG);
    CompletableFuture<String> first = begun(bulkhead, LONG);
    CompletableFuture<String> second = asked(bulkhead, LONG, () -> "second");
    assertThat(second).isNotDone();
    mayEnd.countDown();
    assertThat(first.join()).isEqualTo("done");
    assertThat(second.join()).isEqualTo("second");
  }

  @Test
  void work_that_does_not_end_in_its_time_gives_its_place_up() throws Exception {
    Bulkhead bulkhead = bulkhead(2, SHORT);
    assertThatThrownBy(() -> begun(bulkhead, SHORT).join()).hasMessageContaining("late");
    assertThat(bulkhead.abandoned()).isEqualTo(1);
    for (int i = 0; i < 3; i++) {
      assertThat(bulkhead.call(LONG, () -> "more")).isEqualTo("more");
    }
    mayEnd.countDown();
    while (bulkhead.abandoned() != 0) {
      Thread.sleep(1);
    }
  }

  @Test
  void no_more_work_is_abandoned_than_there_are_places() {
    Bulkhead bulkhead = bulkhead(1, LONG);
    assertThatThrownBy(() -> begun(bulkhead, SHORT).join()).hasMessageContaining("late");
    assertThatThrownBy(() -> bulkhead.call(LONG, () -> "more")).hasMessage("full");
  }

  @Test
  void a_failure_is_its_askers_and_frees_the_place() throws Exception {
    Bulkhead bulkhead = bulkhead(1, SHORT);
    List<Throwable> failures =
        List.of(
            new IOException("the disk is on fire"),
            new IllegalArgumentException("no such thing"),
            new StackOverflowError());
    for (Throwable failure : failures) {
      assertThatThrownBy(() -> bulkhead.call(LONG, () -> BulkheadTest.failing(failure)))
          .isSameAs(failure);
    }
    assertThat(bulkhead.call(LONG, () -> "more")).isEqualTo("more");
    assertThat(bulkhead.abandoned()).isZero();
  }

  private static String failing(Throwable failure) throws IOException {
    switch (failure) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
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
