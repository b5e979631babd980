package com.mecfsatlas.revision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a log is found to hold when it is opened: its revisions by what they changed, the newest
 * one, and the first that is not as it was written, as far as the headers tell.
 */
final class LogScan {
  private final LogFolder folder;
  private final RevisionIndex index = new RevisionIndex();
  private @Nullable Revision last;
  private @Nullable LogFault fault;

  private LogScan(LogFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads a log.
   *
   * @param keep whether indexes that are out of date are to be written anew
   */
  static LogScan of(LogFolder folder, Storage storage, boolean keep) {
    LogScan scan = new LogScan(folder);
    Map<Long, List<Long>> shards =
        Arrays.stream(folder.numbers())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    LogFolder::shardNumber, LinkedHashMap::new, Collectors.toList()));
    shards
        .values()
        .forEach(
            numbers -> {
              Path shard = folder.shard(numbers.getFirst());
              scan.read(numbers, new ShardIndex(shard, storage), keep);
            });
    return scan;
  }

  RevisionIndex index() {
    return index;
  }

  Optional<Revision> last() {
    return Optional.ofNullable(last);
  }

  Optional<LogFault> fault() {
    return Optional.ofNullable(fault);
  }

  private void read(List<Long> numbers, ShardIndex cache, boolean keep) {
    List<String> lines = cache.lines();
    int known = known(numbers, lines);
    List<String> whole = new ArrayList<>(lines.subList(0, known));
    for (long number : numbers.subList(known, numbers.size())) {
      read(number).ifPresent(revision -> whole.add(add(revision)));
    }
    if (keep && fault == null && !whole.equals(lines)) {
      cache.replace(whole);
    }
  }

  /**
   * How many lines of an index are taken: as far as each follows from the one before, if the last
   * of them is what its entry says. By its digest, so are all the others.
   */
  private int known(List<Long> numbers, List<String> lines) {
    List<IndexLine> known = new ArrayList<>();
    long number = last == null ? 0 : last.number();
    String digest = last == null ? "" : last.digest();
    for (int i = 0; i < Math.min(numbers.size(), lines.size()); i++) {
      Optional<IndexLine> line = IndexLine.read(lines.get(i));
      if (line.isEmpty() || !line.get().follows(number, digest) || numbers.get(i) != number + 1) {
        break;
      }
      known.add(line.get());
      number++;
      digest = line.get().digest();
    }
    if (known.isEmpty() || !isEntry(number, digest)) {
      return 0;
    }
    known.forEach(index::add);
    return known.size();
  }

  /** Whether the entry of that number has that digest; if so, it is the newest seen. */
  private boolean isEntry(long number, String digest) {
    try {
      Revision revision = folder.read(number).revision();
      if (revision.digest().equals(digest)) {
        last = revision;
        return true;
      }
      return false;
    } catch (EntryException e) {
      return false; // It is read again, and found out.
    }
  }

  private Optional<Revision> read(long number) {
    try {
      return Optional.of(folder.read(number).revision());
    } catch (EntryException e) {
      found(number, e.reason());
      return Optional.empty();
    }
  }

  private String add(Revision revision) {
    long expected = last == null ? 1 : last.number() + 1;
    if (revision.number() > expected) {
      found(expected, "is missing");
    }
    revision.faultAfter(last()).ifPresent(reason -> found(revision.number(), reason));
    index.add(IndexLine.of(revision));
    last = revision;
    return RevisionJson.of(revision);
  }

  private void found(long number, String reason) {
    if (fault == null || number < fault.number()) {
      fault = new LogFault(number, reason);
    }
  }
}
