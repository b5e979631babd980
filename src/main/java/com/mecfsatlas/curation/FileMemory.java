package com.mecfsatlas.curation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private final RevisionLog log;
  private final Map<String, Known> known;

  /**
   * What is known of one file.
   *
   * @param bytes the digest of its bytes when it was parsed last
   * @param graph the digest of the graph that they gave
   * @param loaded the digest of the graph of it that was taken up last; empty where none was
   */
  record Known(String bytes, String graph, String loaded) {}

  /** What the file holds: what was known at a revision, told by number and digest. */
  private record Kept(long number, String digest, Map<String, Known> files) {
    boolean isOf(RevisionLog log) {
      return files != null
          && !files.containsValue(null)
          && log.get(number).map(Revision::digest).filter(each -> each.equals(digest)).isPresent();
    }
  }

  private FileMemory(Path file, RevisionLog log, Map<String, Known> known) {
    this.file = file;
    this.log = log;
    this.known = known;
  }

  /** Reads what is kept in {@code home}; what revisions have loaded since comes from the log. */
  static FileMemory open(Path home, RevisionLog log) {
    Path file = home.resolve("files.json");
    if (log.fault().isPresent()) {
      return new FileMemory(file, log, new TreeMap<>()); // Nothing can be taken up.
    }
    Optional<Kept> kept = read(file).filter(each -> each.isOf(log));
    FileMemory memory =
        new FileMemory(file, log, kept.map(Kept::files).map(TreeMap::new).orElseGet(TreeMap::new));
    log.range(kept.map(Kept::number).orElse(0L) + 1, log.head())
        .forEach(revision -> revision.files().forEach(memory::taken));
    return memory;
  }

  private static Optional<Kept> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(JSON.readValue(file.toFile(), Kept.class));
    } catch (IOException e) {
      LOG.warn(
          "{} cannot be read, so every curated file is parsed again: {}",
          file,
          String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
      return Optional.empty();
    }
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

  /** Keeps it for the next start; where that fails, more files are parsed then. */
  void save() {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      JSON.writeValue(part.toFile(), kept());
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("{} is not up to date, the next start takes longer: {}", file, e.getMessage());
    }
  }

  private Kept kept() {
    long head = log.head();
    return new Kept(head, log.get(head).map(Revision::digest).orElse(""), known);
  }
}
