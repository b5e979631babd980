package com.mecfsatlas.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * What is computed and kept, the least useful forgotten first when the bytes add up.
 *
 * <p>The first who asks computes, outside of any lock; who asks for the same meanwhile waits for
 * that, who asks for something else does not. What fails is not kept, and whoever waited for it
 * computes alone: a failure may be its asker's own, such as a client that leaves.
 */
public final class ComputingCache<K, V> {
  private final AsyncCache<K, V> values;

  /**
   * @param maximumBytes how much is kept; 0 keeps nothing
   * @param bytes what a value weighs with its key
   */
  public ComputingCache(long maximumBytes, Weigher<K, V> bytes) {
    this.values =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(maximumBytes)
            .weigher(bytes)
            .buildAsync();
  }

  /** How a value is made. */
  public interface Computation<V> {
    /**
     * Makes the value, or nothing where there is none to keep.
     *
     * @param alone to be run as soon as it is clear that nothing will be kept, so that nobody waits
     *     for it
     */
    Optional<V> compute(Runnable alone) throws IOException;
  }

  /** The value, where it is kept already. */
  public Optional<V> find(K key) {
    return Optional.ofNullable(values.synchronous().getIfPresent(key));
  }

  /** The kept value, or that which {@code computation} makes, if it makes one. */
  public Optional<V> get(K key, Computation<V> computation) throws IOException {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> first = values.asMap().putIfAbsent(key, mine);
    if (first != null) {
      Optional<V> made = awaited(first);
      return made.isPresent() ? made : computation.compute(() -> {});
    }
    try {
      Optional<V> made = computation.compute(() -> mine.cancel(false));
      made.ifPresent(mine::complete);
      return made;
    } finally {
      // What is not complete by now is forgotten.
      mine.cancel(false);
    }
  }

  public void keep(K key, V value) {
    values.put(key, CompletableFuture.completedFuture(value));
  }

  private static <V> Optional<V> awaited(CompletableFuture<V> first) {
    try {
      return Optional.of(first.get());
    } catch (ExecutionException | CancellationException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
