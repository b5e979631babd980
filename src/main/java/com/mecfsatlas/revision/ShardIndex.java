package com.mecfsatlas.revision;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The headers of one shard's entries, a line of JSON each: a cache, so that a start need not unpack
 * every entry. It is written after them and not waited for; what is missing or wrong is read from
 * the entries.
 */
final class ShardIndex {
  private static final Logger LOG = LoggerFactory.getLogger(ShardIndex.class);

  private final Path file;
  private final Storage storage;

  ShardIndex(Path shard, Storage storage) {
    this.file = shard.resolve("index.jsonl");
    this.storage = storage;
  }

  /** The lines that were written to their end. */
  List<String> lines() {
    try {
      String text = Files.readString(file);
      return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      LOG.warn("{} is not read, but the entries themselves: {}", file, e.getMessage());
      return List.of();
    }
  }

  void add(Revision revision) {
    try (OutputStream out = storage.extend(file)) {
      out.write((RevisionJson.of(revision) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      warn(e);
    }
  }

  void replace(List<String> lines) {
    try (OutputStream out = new BufferedOutputStream(storage.create(file))) {
      for (String each : lines) {
        out.write((each + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      warn(e);
    }
  }

  private void warn(IOException e) {
    LOG.warn("{} is not up to date, the next start takes longer: {}", file, e.getMessage());
  }
}
