package com.mecfsatlas.search;

import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A search that is being opened while other pages are answered already: who asks it first waits
 * until it is there. Nothing is opened before {@link #begin}, or the first question.
 */
public final class AwaitedSearch implements Search, BegunNames, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AwaitedSearch.class);

  private final FutureTask<LuceneSearch> opening;
  private final AtomicBoolean begun = new AtomicBoolean();

  public AwaitedSearch(Supplier<LuceneSearch> opening) {
    this.opening = new FutureTask<>(opening::get);
  }

  /** Begins to open it, on a thread of its own; once is enough. */
  public void begin() {
    if (begun.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("open-search").start(this::open);
    }
  }

  private void open() {
    opening.run();
    try {
      opened();
    } catch (StoreException e) {
      LOG.error("{}; pages are answered, searches are not", e.getMessage());
    }
  }

  @Override
  public SearchResult find(Snapshot snapshot, String typed) {
    begin();
    return opened().find(snapshot, typed);
  }

  @Override
  public List<SearchDocument> begun(Snapshot snapshot, String typed, int most) {
    begin();
    return opened().begun(snapshot, typed, most);
  }

  /** The search, once it is open; empty where nobody asked for it. */
  public Optional<LuceneSearch> whenOpen() {
    return begun.get() ? Optional.of(opened()) : Optional.empty();
  }

  private LuceneSearch opened() {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      throw new StoreException("the search could not be opened: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the search is opened", e);
    }
  }

  /** Closes what was opened; what is still being opened is waited for. */
  @Override
  public void close() {
    try {
      whenOpen().ifPresent(LuceneSearch::close);
    } catch (StoreException e) {
      LOG.debug("there is no search to close", e);
    }
  }
}
