package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedComputingTest {
  private static final Duration LONG = Duration.ofSeconds(40);
  private static final Duration SHORT = Duration.ofMillis(50);

  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final Semaphore begun = new Semaphore(0);

  @AfterEach
  void end() {
    mayEnd.countDown();
  }

  /** Computes at {@code /slow} until the latch. */
  private SmallServer server(ComputingLimits limits) {
    SharedComputing computing = new SharedComputing(limits, new ClientAddress(true));
    return new SmallServer(
        (request, response) -> {
          String page =
              computing.call(request, () -> page(request.getRequestURI().equals("/slow")));
          response.getWriter().print(page);
        });
  }

  private String page(boolean slow) {
    if (slow) {
      begun.release();
      try {
        assertThat(mayEnd.await(50, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return "a page";
  }

  private CompletableFuture<HttpResponse<String>> slowly(SmallServer server, String client)
      throws InterruptedException {
    CompletableFuture<HttpResponse<String>> answer =
        server.begin("/slow", "X-Forwarded-For", client);
    assertThat(begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    return answer;
  }

  private static HttpResponse<String> asked(SmallServer server, String client) throws Exception {
    return server.get("/", "X-Forwarded-For", client);
  }

  private static void assertBusy(HttpResponse<String> answer, int status, String words) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
  }

  @Test
  void one_client_has_its_share_and_the_others_are_not_kept_waiting() throws Exception {
    try (SmallServer server = server(new ComputingLimits(3, 1, 100, SHORT, LONG))) {
      CompletableFuture<HttpResponse<String>> first = slowly(server, "192.0.2.1");
      assertBusy(asked(server, "192.0.2.1"), 429, "1 pages are computed for you");
      assertThat(asked(server, "192.0.2.2").body()).isEqualTo("a page");
      mayEnd.countDown();
      assertThat(first.get().body()).isEqualTo("a page");
      for (int i = 0; i < 3; i++) {
        assertThat(asked(server, "192.0.2.1").body()).isEqualTo("a page");
      }
    }
  }

  @Test
  void no_more_requests_of_one_client_wait_than_may() throws Exception {
    try (SmallServer server = server(new ComputingLimits(3, 1, 1, LONG, LONG))) {
      CompletableFuture<HttpResponse<String>> first = slowly(server, "192.0.2.1");
      // Whichever of them comes first waits, the other is refused.
      CompletableFuture<HttpResponse<String>> second =
          server.begin("/", "X-Forwarded-For", "192.0.2.1");
      CompletableFuture<HttpResponse<String>> third =
          server.begin("/", "X-Forwarded-For", "192.0.2.1");
      HttpResponse<String> refused = second.applyToEither(third, answer -> answer).get();
      assertBusy(refused, 429, "more wait");
      mayEnd.countDown();
      assertThat(first.get().body()).isEqualTo("a page");
      assertThat(second.get().statusCode() + third.get().statusCode()).isEqualTo(200 + 429);
    }
  }

  @Test
  void where_all_places_are_taken_everybody_is_asked_to_come_again() throws Exception {
    try (SmallServer server = server(new ComputingLimits(1, 1, 100, SHORT, LONG))) {
      CompletableFuture<HttpResponse<String>> first = slowly(server, "192.0.2.1");
      assertBusy(asked(server, "192.0.2.2"), 503, "As much is being computed as can be at once.");
      mayEnd.countDown();
      assertThat(first.get().body()).isEqualTo("a page");
    }
  }

  @Test
  void a_page_that_takes_too_long_is_given_up() throws Exception {
    try (SmallServer server = server(new ComputingLimits(2, 2, 100, SHORT, SHORT))) {
      assertBusy(slowly(server, "192.0.2.1").get(), 503, "It took too long. Try again.");
    }
  }

  @Test
  void who_is_interrupted_while_waiting_leaves_and_stays_interrupted() throws Exception {
    SharedComputing computing =
        new SharedComputing(new ComputingLimits(2, 2, 100, LONG, LONG), new ClientAddress(false));
    try (SmallServer server =
        new SmallServer(
            (request, response) -> {
              Thread.currentThread().interrupt();
              assertThatThrownBy(() -> computing.call(request, () -> "a page"))
                  .isInstanceOf(InterruptedIOException.class);
              response.getWriter().print(Thread.interrupted());
            })) {
      assertThat(server.get("/").body()).isEqualTo("true");
    }
  }

  @Test
  void half_of_the_places_is_for_others_than_any_one_client() {
    ComputingLimits limits = ComputingLimits.ofThisMachine();
    assertThat(limits.perClient())
        .isEqualTo(Math.max(2, Runtime.getRuntime().availableProcessors()));
    assertThat(limits.concurrent()).isEqualTo(2 * limits.perClient());
  }
}
