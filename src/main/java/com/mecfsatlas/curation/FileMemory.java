package com.mecfsatlas.curation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of each curated file from before: which graph its bytes gave, and which graph of it
 * was taken up last. The one saves parsing it again; by the other an edit of the file is told from
 * a correction that came another way. Lost, it is made anew.
 */
final class FileMemory {
  private static final Logger LOG = LoggerFactory.getLogger(FileMemory.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Map<String, Known> known;

  /**
   * What is known of one file.
   *
   * @param bytes the digest of its bytes when it was parsed last
   * @param graph the digest of the graph that they gave
   * @param loaded the digest of the graph of it that was taken up last; empty where none was
   */
  record Known(String bytes, String graph, String loaded) {}

  private FileMemory(Path file, Map<String, Known> known) {
    this.file = file;
    this.known = known;
  }

  /**
   * Reads what is kept in {@code home}.
   *
   * @param loaded by path, where nothing is kept
   */
  static FileMemory open(Path home, Supplier<Map<String, String>> loaded) {
    Path file = home.resolve("files.json");
    return new FileMemory(file, read(file).orElseGet(() -> unparsed(loaded.get())));
  }

  private static Optional<Map<String, Known>> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, Known>>() {}));
    } catch (IOException e) {
      LOG.warn(
          "{} cannot be read, so every curated file is parsed again: {}", file, e.getMessage());
      return Optional.empty();
    }
  }

  private static Map<String, Known> unparsed(Map<String, String> loaded) {
    Map<String, Known> known = new TreeMap<>();
    loaded.forEach((path, digest) -> known.put(path, new Known("", "", digest)));
    return known;
  }

  /** The graph that these bytes gave. */
  Optional<String> graph(String path, String bytes) {
    return Optional.ofNullable(known.get(path))
        .filter(each -> !bytes.isEmpty() && each.bytes().equals(bytes))
        .map(Known::graph);
  }

  /** The graph of the file that was taken up last; empty where none was. */
  String loaded(String path) {
    Known before = known.get(path);
    return before == null ? "" : before.loaded();
  }

  /** The files of which a graph was taken up. */
  Set<String> paths() {
    return Set.copyOf(known.keySet());
  }

  void parsed(String path, String bytes, String graph) {
    known.put(path, new Known(bytes, graph, loaded(path)));
  }

  void taken(String path, String graph) {
    Known before = known.getOrDefault(path, new Known("", "", ""));
    if (graph.isEmpty()) {
      known.remove(path);
    } else {
      known.put(path, new Known(before.bytes(), before.graph(), graph));
    }
  }

  /** Keeps it for the next start. */
  void save() {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      JSON.writeValue(part.toFile(), known);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
