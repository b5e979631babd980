package com.mecfsatlas.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that curated files change, by the operating system's word, and tells so once it has been
 * quiet for a while: an editor that renames and saves has then done both.
 */
public final class CorpusWatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CorpusWatcher.class);
  private static final Duration QUIET = Duration.ofMillis(300);

  private final List<Path> roots;
  private final WatchService service;
  private final Set<Path> watched = new HashSet<>();
  private final Runnable changed;
  private final Thread thread;

  private CorpusWatcher(Path content, Runnable changed) throws IOException {
    this.roots = List.of(content.resolve("data"), content.resolve("ontology"));
    this.service = FileSystems.getDefault().newWatchService();
    this.changed = changed;
    watchFolders();
    this.thread = Thread.ofPlatform().daemon().name("watch-files").start(this::watch);
  }

  /**
   * Begins to watch {@code data/} and {@code ontology/} below {@code content}.
   *
   * @param changed runs on the watcher's own thread, never twice at once
   */
  public static CorpusWatcher begin(Path content, Runnable changed) {
    try {
      return new CorpusWatcher(content, changed);
    } catch (IOException e) {
      throw new CorpusException(
          content + " cannot be watched: " + e.getMessage() + "; serve without --watch", e);
    }
  }

  private void watch() {
    try {
      while (true) {
        if (isOfFiles(service.take())) {
          waitUntilQuiet();
          watchFolders();
          tell();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ClosedWatchServiceException e) {
      // Closed: there is nothing to watch for any more.
      return;
    } catch (IOException e) {
      throw new CorpusException("the curated files cannot be watched any more", e);
    }
  }

  /** Whatever became of an edit, the next one is told too. */
  private void tell() {
    try {
      changed.run();
    } catch (RuntimeException e) {
      LOG.warn("What was edited could not be taken up", e);
    }
  }

  private void waitUntilQuiet() throws InterruptedException {
    WatchKey next = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    while (next != null) {
      isOfFiles(next);
      next = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Whether it tells of Turtle files, of folders, or that too much happened to be told. */
  private static boolean isOfFiles(WatchKey key) {
    boolean isOfFiles =
        key.pollEvents().stream()
            .anyMatch(
                event ->
                    !(event.context() instanceof Path path)
                        || path.toString().endsWith(".ttl")
                        || !path.toString().contains("."));
    key.reset();
    return isOfFiles;
  }

  private void watchFolders() throws IOException {
    for (Path root : roots) {
      // A folder that goes while this looks at it is told of as well, and then looked for again.
      try (Stream<Path> folders = Files.walk(root)) {
        for (Path folder : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
          if (watched.add(folder)) {
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
          }
        }
      } catch (UncheckedIOException | NoSuchFileException e) {
        LOG.debug("a folder below {} went away", root, e);
      }
    }
    watched.removeIf(folder -> !Files.isDirectory(folder));
  }

  /** Ends it; a load that runs is waited for. */
  @Override
  public void close() {
    try {
      service.close();
      thread.join();
    } catch (IOException e) {
      throw new CorpusException("the watching cannot be ended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
