package com.mecfsatlas.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Where a log keeps what: each revision in a file of its number, a thousand to a shard, so that no
 * folder grows too long to list.
 *
 * <pre>
 * 000/000001.rdfp.gz    the entries
 * 000/index.jsonl       their headers once more, read at a start
 * pending/              the entry that is being written
 * lock                  held by the one who writes
 * </pre>
 */
record LogFolder(Path path) {
  private static final int TO_A_SHARD = 1_000;
  private static final Pattern SHARD = Pattern.compile("[0-9]{3}|[1-9][0-9]{3,14}");
  private static final Pattern ENTRY = Pattern.compile("([0-9]{6}|[1-9][0-9]{6,17})\\.rdfp\\.gz");

  Path entry(long number) {
    return shard(number).resolve("%06d.rdfp.gz".formatted(number));
  }

  /** The folder of the entry of that number. */
  Path shard(long number) {
    return path.resolve("%03d".formatted(shardNumber(number)));
  }

  Path pending() {
    return path.resolve("pending");
  }

  Path lock() {
    return path.resolve("lock");
  }

  /** The entry of that number, to be read. */
  Entry read(long number) {
    return new Entry(number, entry(number));
  }

  /** The numbers of the entries that are there, in order. */
  long[] numbers() {
    return list(path).stream()
        .filter(shard -> SHARD.matcher(shard.getFileName().toString()).matches())
        .flatMapToLong(LogFolder::numbers)
        .sorted()
        .toArray();
  }

  /** A file in the wrong shard is no entry. */
  private static LongStream numbers(Path shard) {
    long number = Long.parseLong(shard.getFileName().toString());
    return list(shard).stream()
        .map(file -> ENTRY.matcher(file.getFileName().toString()))
        .filter(Matcher::matches)
        .mapToLong(name -> Long.parseLong(name.group(1)))
        .filter(each -> shardNumber(each) == number);
  }

  /** Which shard holds the entry of that number. */
  static long shardNumber(long number) {
    return number / TO_A_SHARD;
  }

  /** The files of a folder, none where it is not there. */
  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new RevisionLogException(folder + " cannot be listed: " + e.getMessage(), e);
    }
  }
}
