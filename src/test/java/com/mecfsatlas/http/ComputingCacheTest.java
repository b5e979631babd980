package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ComputingCacheTest {
  private final ComputingCache<String, String> cache =
      new ComputingCache<>(10_000, (key, value) -> value.length());
  private final AtomicInteger computed = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  private CompletableFuture<String> ask(
      String key, ComputingCache.Computation<String> computation) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                answer.complete(cache.get(key, computation).orElse("nothing"));
              } catch (Throwable failure) {
                answer.completeExceptionally(failure);
              }
            });
    return answer;
  }

  private Optional<String> slowly(Runnable alone) {
    begun.countDown();
    await(mayEnd);
    return Optional.of("value " + computed.incrementAndGet());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void fifty_who_ask_at_once_wait_for_one_computation() {
    List<CompletableFuture<String>> answers =
        IntStream.range(0, 50).mapToObj(i -> ask("key", this::slowly)).toList();
    await(begun);
    mayEnd.countDown();
    assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo("value 1"));
    assertThat(computed).hasValue(1);
    assertThat(cache.find("key")).contains("value 1");
  }

  @Test
  void a_slow_computation_blocks_no_other_key() throws Exception {
    CompletableFuture<String> slow = ask("slow", this::slowly);
    await(begun);
    // Many, so that some share whatever a table has of shared places.
    for (int i = 0; i < 200; i++) {
      String other = "other " + i;
      assertThat(cache.get(other, alone -> Optional.of(other))).contains(other);
      assertThat(cache.find("slow")).isEmpty();
    }
    assertThat(slow).isNotDone();
    mayEnd.countDown();
    assertThat(slow.join()).isEqualTo("value 1");
  }

  @Test
  void a_failure_is_told_to_its_asker_and_not_kept() throws Exception {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                cache.get(
                    "key",
                    alone -> {
                      throw new IllegalStateException("the disk is on fire");
                    }));
    assertThat(cache.find("key")).isEmpty();
    assertThat(cache.get("key", alone -> Optional.of("good"))).contains("good");
  }

  @Test
  void who_waited_for_a_failure_computes_alone() {
    CompletableFuture<String> failing =
        ask(
            "key",
            alone -> {
              begun.countDown();
              await(mayEnd);
              throw new IOException("the client has left");
            });
    await(begun);
    List<CompletableFuture<String>> waiting =
        IntStream.range(0, 5)
            .mapToObj(i -> ask("key", alone -> Optional.of("good " + computed.incrementAndGet())))
            .toList();
    mayEnd.countDown();
    assertThat(waiting).allSatisfy(answer -> assertThat(answer.join()).startsWith("good"));
    assertThat(failing).isCompletedExceptionally();
  }

  @Test
  void nobody_waits_for_what_will_not_be_kept() throws Exception {
    CompletableFuture<String> streaming =
        ask(
            "key",
            alone -> {
              alone.run();
              begun.countDown();
              await(mayEnd);
              return Optional.empty();
            });
    await(begun);
    assertThat(cache.get("key", alone -> Optional.of("mine"))).contains("mine");
    assertThat(streaming).isNotDone();
    mayEnd.countDown();
    assertThat(streaming.join()).isEqualTo("nothing");
    assertThat(cache.find("key")).contains("mine");
  }

  @Test
  void what_is_kept_stays_within_its_bytes() throws Exception {
    String hundred = "x".repeat(100);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String key = "key " + i;
      keys.add(key);
      cache.get(key, alone -> Optional.of(hundred));
    }
    assertThat(keys.stream().filter(key -> cache.find(key).isPresent()).count())
        .isPositive()
        .isLessThanOrEqualTo(100);
  }

  @Test
  void what_is_larger_than_all_that_may_be_kept_is_given_and_forgotten() throws Exception {
    String large = "x".repeat(20_000);
    assertThat(cache.get("key", alone -> Optional.of(large))).contains(large);
    assertThat(cache.find("key")).isEmpty();
  }

  @Test
  void a_value_may_be_made_of_others() throws Exception {
    assertThat(
            cache.get(
                "outer",
                alone -> {
                  try {
                    return cache.get("inner", inner -> Optional.of("inner"));
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }))
        .contains("inner");
  }

  @Test
  void who_is_interrupted_while_waiting_computes_alone_and_stays_interrupted() throws Exception {
    CompletableFuture<String> slow = ask("key", this::slowly);
    await(begun);
    Thread.currentThread().interrupt();
    assertThat(cache.get("key", alone -> Optional.of("mine"))).contains("mine");
    assertThat(Thread.interrupted()).isTrue();
    mayEnd.countDown();
    assertThat(slow.join()).isEqualTo("value 1");
  }
}
