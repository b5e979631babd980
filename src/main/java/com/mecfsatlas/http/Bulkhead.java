package com.mecfsatlas.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The places of work that needs a processor: so much of it runs at once, the rest waits its turn,
 * shortly. It runs on platform threads, since those who ask are on virtual ones, which share a
 * processor only where they wait.
 *
 * <p>No thread can be stopped from outside. Work that does not end in its time is abandoned: its
 * client is told, its place is free again, and it may run on, with a limit on how much of it there
 * is.
 */
public final class Bulkhead {
  private final Semaphore places;
  private final Duration patience;
  private final int mostAbandoned;
  private final AtomicInteger abandoned = new AtomicInteger();
  private final ExecutorService threads;
  private final Supplier<? extends RuntimeException> full;
  private final Supplier<? extends RuntimeException> late;

  /**
   * @param name of the threads
   * @param concurrent how many places there are; as much may be abandoned
   * @param patience how long work waits for a place
   * @param full what is thrown where there is none
   * @param late what is thrown where the work did not end in its time
   */
  public Bulkhead(
      String name,
      int concurrent,
      Duration patience,
      Supplier<? extends RuntimeException> full,
      Supplier<? extends RuntimeException> late) {
    this.places = new Semaphore(concurrent, true);
    this.patience = patience;
    this.mostAbandoned = concurrent;
    this.full = full;
    this.late = late;
    this.threads =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name(name + "-", 1).factory());
  }

  /**
   * Does {@code work} when there is a place for it.
   *
   * @param time how long it may take
   */
  public <T> T call(Duration time, Work<T> work) throws IOException {
    enter();
    try {
      return awaited(begun(work), time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the server ends");
    } finally {
      places.release();
    }
  }

  /** How much work runs on though nobody waits for it. */
  public int abandoned() {
    return abandoned.get();
  }

  private void enter() throws InterruptedIOException {
    try {
      if (abandoned.get() >= mostAbandoned
          || !places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw full.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the server ends");
    }
  }

  private <T> CompletableFuture<T> begun(Work<T> work) {
    CompletableFuture<T> end = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            end.complete(work.run());
          } catch (Throwable failure) {
            end.completeExceptionally(failure);
          }
        });
    return end;
  }

  private <T> T awaited(CompletableFuture<T> end, Duration time)
      throws IOException, InterruptedException {
    try {
      return end.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      abandoned.incrementAndGet();
      var unused = end.whenComplete((value, failure) -> abandoned.decrementAndGet());
      throw late.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
