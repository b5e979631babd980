package com.mecfsatlas.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a database, and what is noted of them beside it: how long each was when the database
 * was last at rest, for none of them ever shrinks; and how long all were when they held one state
 * only, for a commit adds and takes nothing away. A lost note is begun anew.
 */
final class DatabaseFiles {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFiles.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** So many times the room of one state are taken before old states are worth removing. */
  private static final double OUTGROWN = 2.0;

  /** What comes and goes. */
  private static final Set<String> NOT_KEPT = Set.of("tdb.lock", "journal.jrnl");

  private static final Note NOTHING = new Note(0, new TreeMap<>());

  private final Path folder;
  private final Path file;

  /**
   * What the file holds.
   *
   * @param live bytes of all files when they held one state; 0 where that is not known
   * @param lengths bytes by path
   */
  private record Note(long live, SortedMap<String, Long> lengths) {}

  /**
   * @param home the folder in which the database has a folder of its own
   */
  DatabaseFiles(Path home, Path folder) {
    this.folder = folder;
    this.file = home.resolve("store.json");
  }

  /**
   * Looks whether all files are there and as long as they were.
   *
   * @throws StoreException where one is not, naming it
   */
  void check() {
    Map<String, Long> now = lengths();
    if (!now.isEmpty()) {
      noted()
          .lengths()
          .forEach(
              (path, length) -> {
                Long here = now.get(path);
                if (here == null || here < length) {
                  throw damaged(path, here == null ? "is missing" : "is shorter than it was");
                }
              });
    }
  }

  private StoreException damaged(String path, String what) {
    return new StoreException(
        folder.resolve(path)
            + " "
            + what
            + ": the database is damaged; run atlas rebuild to make it anew from the log and the"
            + " curated files");
  }

  /** Notes the files of a database in which no transaction is open. */
  void noteAtRest() {
    long live = noted().live();
    write(new Note(live > 0 ? live : bytes(), lengths()));
  }

  /** Notes the files of a database that holds one state only. */
  void noteLive() {
    write(new Note(bytes(), lengths()));
  }

  /** The files will be others. */
  void forgetLengths() {
    write(new Note(noted().live(), new TreeMap<>()));
  }

  /** Whether old states take as much room as the last one, or more. */
  boolean isOutgrown() {
    long live = noted().live();
    return live > 0 && bytes() > OUTGROWN * live;
  }

  long bytes() {
    return lengths().values().stream().mapToLong(Long::longValue).sum();
  }

  private SortedMap<String, Long> lengths() {
    if (!Files.isDirectory(folder)) {
      return new TreeMap<>();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(each -> !NOT_KEPT.contains(each.getFileName().toString()))
          .collect(
              Collectors.toMap(
                  each -> folder.relativize(each).toString().replace('\\', '/'),
                  DatabaseFiles::length,
                  (one, other) -> other,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long length(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Note noted() {
    if (!Files.exists(file)) {
      return NOTHING;
    }
    try {
      Note note = JSON.readValue(file.toFile(), Note.class);
      return note == null || note.lengths() == null ? NOTHING : note;
    } catch (IOException e) {
      LOG.warn("{} cannot be read and is written anew: {}", file, e.getMessage());
      return NOTHING;
    }
  }

  private void write(Note note) {
    if (note.equals(noted())) {
      return;
    }
    Path part = file.resolveSibling("store.json.part");
    try {
      JSON.writeValue(part.toFile(), note);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("{} is not up to date: {}", file, e.getMessage());
    }
  }
}
