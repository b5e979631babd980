package com.mecfsatlas.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a log in order before it is written to: what a broken-off writing left is taken away. An
 * entry has its name only when it is whole; still, the newest is looked at, and set aside where the
 * disk kept less of it than it said.
 */
final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private static final String TORN = ".torn";

  /** Torn entries that are kept in a folder, to be looked at. */
  private static final int TORN_KEPT = 10;

  private final LogFolder folder;
  private final Storage storage;

  Recovery(LogFolder folder, Storage storage) {
    this.folder = folder;
    this.storage = storage;
  }

  void run() throws IOException {
    for (Path each : LogFolder.list(folder.pending())) {
      storage.delete(each);
      LOG.info("{} was never finished and is taken away", each);
    }
    long[] numbers = folder.numbers();
    if (numbers.length > 0) {
      checkNewest(numbers[numbers.length - 1]);
    }
  }

  private void checkNewest(long number) throws IOException {
    try {
      folder.read(number).check();
    } catch (EntryException e) {
      if (e.isTorn()) {
        setAside(number, e.reason());
      }
    }
  }

  private void setAside(long number, String reason) throws IOException {
    Path entry = folder.entry(number);
    Path aside = entry.resolveSibling(entry.getFileName() + TORN);
    for (int i = 1; Files.exists(aside); i++) {
      aside = entry.resolveSibling(entry.getFileName() + TORN + i);
    }
    storage.move(entry, aside);
    storage.sync(folder.shard(number));
    removeOldest(folder.shard(number));
    LOG.error("revision {} {}: set aside as {}; the log ends before it", number, reason, aside);
  }

  private void removeOldest(Path shard) throws IOException {
    List<Path> torn =
        LogFolder.list(shard).stream()
            .filter(file -> file.getFileName().toString().contains(TORN))
            .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
            .toList();
    for (Path each : torn.subList(Math.min(TORN_KEPT, torn.size()), torn.size())) {
      storage.delete(each);
    }
  }
}
