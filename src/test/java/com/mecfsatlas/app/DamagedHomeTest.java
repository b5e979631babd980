package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.app.AtlasCheck.Finding;
import com.mecfsatlas.curation.SampleContent;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.store.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A home to which something has happened: a start mends it, or says in one line what is wrong and
 * the way out, which leads to a whole atlas again.
 */
@Execution(ExecutionMode.CONCURRENT)
class DamagedHomeTest {
  private static final String HEALED = "";
  private static final String REBUILD = "atlas rebuild";

  @TempDir private static Path folder;
  private static Path content = Path.of("");
  private static Set<Quad> expected = Set.of();

  @TempDir private Path place;

  /** What happens to a home, and what the start then says. */
  enum Damage {
    A_TORN_TAIL_OF_THE_LOG(REBUILD, "the log ends at 2"),
    A_FLIPPED_BYTE_IN_THE_LOG("rebuild from the curated files", "revision 2"),
    A_MISSING_ENTRY("rebuild from the curated files", "revision 2", "is missing"),
    AN_ENTRY_OF_ANOTHER_LOG(REBUILD, "another revision 3"),
    A_LOG_THAT_ENDS_BEFORE_THE_STORE(REBUILD, "the log ends at 2"),
    NO_LOG(REBUILD, "the log ends at 0"),
    A_SHORTER_FILE_OF_THE_STORE(REBUILD, "GSPO.dat", "is shorter than it was"),
    AN_EMPTY_FILE_OF_THE_STORE(REBUILD, "nodes-data.obj", "is shorter than it was"),
    A_MISSING_FILE_OF_THE_STORE(REBUILD, "nodes.dat", "is missing"),
    GARBAGE_IN_THE_STORE(REBUILD, "tdb2"),
    NO_FOLDER_FOR_THE_STORE("give ATLAS_HOME a folder", "tdb2"),
    NOTHING_BUT_THE_LOG(HEALED),
    GARBAGE_BESIDE_LOG_AND_STORE(HEALED),
    FILES_OF_ANOTHER_HOME(HEALED);

    private final String wayOut;

    @SuppressWarnings("ImmutableEnumChecker") // It is one of List.of.
    private final List<String> words;

    Damage(String wayOut, String... words) {
      this.wayOut = wayOut;
      this.words = List.of(words);
    }

    void happen(Path home) throws IOException {
      Path entry2 = home.resolve("log/000/000002.rdfp.gz");
      Path entry3 = home.resolve("log/000/000003.rdfp.gz");
      Path store = home.resolve("tdb2/Data-0001");
      switch (this) {
        case A_TORN_TAIL_OF_THE_LOG -> cut(entry3, Files.size(entry3) / 2);
        case A_FLIPPED_BYTE_IN_THE_LOG -> flip(entry2, Files.size(entry2) - 40);
        case A_MISSING_ENTRY -> Files.delete(entry2);
        case AN_ENTRY_OF_ANOTHER_LOG -> copyOfFork(home, "log/000/000003.rdfp.gz");
        case A_LOG_THAT_ENDS_BEFORE_THE_STORE -> Files.delete(entry3);
        case NO_LOG -> delete(home.resolve("log"));
        case A_SHORTER_FILE_OF_THE_STORE -> cut(store.resolve("GSPO.dat"), 1 << 20);
        case AN_EMPTY_FILE_OF_THE_STORE -> cut(store.resolve("nodes-data.obj"), 0);
        case A_MISSING_FILE_OF_THE_STORE -> Files.delete(store.resolve("nodes.dat"));
        case GARBAGE_IN_THE_STORE -> fill(store);
        case NO_FOLDER_FOR_THE_STORE -> {
          delete(home.resolve("tdb2"));
          Files.writeString(home.resolve("tdb2"), "in the way");
        }
        case NOTHING_BUT_THE_LOG -> {
          for (String part : List.of("tdb2", "store.json", "lucene", "files.json")) {
            delete(home.resolve(part));
          }
          Files.delete(home.resolve("log/000/index.jsonl"));
        }
        case GARBAGE_BESIDE_LOG_AND_STORE -> {
          fill(home.resolve("lucene"));
          Files.writeString(home.resolve("log/000/index.jsonl"), "{\n\n{]");
          Files.writeString(home.resolve("log/pending/whole"), "half of it");
          Files.writeString(home.resolve("store.json"), "{\"live\":");
          Files.writeString(home.resolve("files.json"), "null");
          Files.writeString(home.resolve("server.json"), "{\"pid\":1,\"address\":\"http:/\"}");
        }
        case FILES_OF_ANOTHER_HOME -> {
          copyOfFork(home, "files.json");
          copyOfFork(home, "log/000/index.jsonl");
        }
      }
    }

    private static void copyOfFork(Path home, String file) throws IOException {
      Files.copy(
          folder.resolve("fork").resolve(file),
          home.resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }

    /** Every file keeps its length, and says something else. */
    private static void fill(Path place) throws IOException {
      try (Stream<Path> files = Files.list(place)) {
        for (Path each : (Iterable<Path>) files::iterator) {
          byte[] bytes = new byte[(int) Math.min(Files.size(each), 1 << 16)];
          Arrays.fill(bytes, (byte) 0xA5);
          Files.write(each, bytes, StandardOpenOption.WRITE);
        }
      }
    }
  }

  /** A home of three revisions, and one that went another way after the second. */
  @BeforeAll
  static void make() throws IOException {
    SampleContent sample = SampleContent.in(folder.resolve("content"));
    content = sample.folder();
    Path home = folder.resolve("home");
    start(home);
    sample.edit(SampleContent.PAPER, "\"458-462\"", "\"458-463\"");
    start(home);
    SparseCopy.of(home, folder.resolve("fork"));
    sample.edit(SampleContent.PAPER, "\"458-463\"", "\"458-465\"");
    start(folder.resolve("fork"));
    sample.edit(SampleContent.PAPER, "\"458-465\"", "\"458-464\"");
    expected = start(home).statements();
    assertThat(home.resolve("log/000/000003.rdfp.gz")).exists();
    assertThat(home.resolve("log/000/000004.rdfp.gz")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void a_damaged_home_is_mended_or_named_with_a_way_out_that_leads_to_a_whole_atlas(Damage damage)
      throws IOException {
    Path home = place.resolve("home");
    SparseCopy.of(folder.resolve("home"), home);
    damage.happen(home);
    Start start = start(home);
    String said = start.said().isEmpty() ? unsound(home) : start.said();
    assertThat(said).contains(damage.wayOut);
    damage.words.forEach(word -> assertThat(said).contains(word));
    assertThat(said.isEmpty()).isEqualTo(damage.wayOut.equals(HEALED));
    if (!said.isEmpty()) {
      // This process may still hold what a process that was refused would have let go.
      Path mended = place.resolve("mended");
      SparseCopy.of(home, mended);
      start = follow(said, mended);
      assertThat(start.said()).isEmpty();
      assertThat(unsound(mended)).isEmpty();
    }
    assertThat(start.statements()).isEqualTo(expected);
  }

  /**
   * What became of a start.
   *
   * @param said why it was refused; else nothing
   */
  private record Start(String said, Set<Quad> statements) {}

  private static Start follow(String said, Path home) throws IOException {
    if (said.contains("move the log aside")) {
      Files.move(home.resolve("log"), home.resolve("log.aside"));
    }
    if (said.contains("give ATLAS_HOME a folder")) {
      Files.delete(home.resolve("tdb2"));
    }
    return start(() -> OpenAtlas.rebuild(EditingProcess.settings(content, home), silent()));
  }

  private static Start start(Path home) {
    return start(() -> OpenAtlas.open(EditingProcess.settings(content, home), silent()));
  }

  /** What the check finds wrong. */
  private static String unsound(Path home) {
    List<Finding> findings = AtlasCheck.of(home, new Content(content));
    assertThat(findings).isNotEmpty();
    return findings.stream()
        .filter(each -> !each.isSound())
        .map(Finding::toString)
        .collect(Collectors.joining("\n"));
  }

  private static Start start(Supplier<OpenAtlas> opening) {
    try (OpenAtlas atlas = opening.get();
        Snapshot snapshot = atlas.snapshots().current()) {
      atlas.search().find(snapshot, "Lusso");
      return new Start(
          "",
          Iter.asStream(snapshot.graphs().find())
              .filter(quad -> !quad.getGraph().equals(GraphNames.PROVENANCE))
              .collect(Collectors.toSet()));
    } catch (RuntimeException e) {
      StringWriter printed = new StringWriter();
      assertThat(CommandErrorHandler.tell(e, new PrintWriter(printed, true))).isEqualTo(1);
      assertThat(printed.toString().strip()).startsWith("atlas: ").doesNotContain("\n", "\tat ");
      return new Start(printed.toString(), Set.of());
    }
  }

  private static Progress silent() {
    return new Progress(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  private static void cut(Path file, long length) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(length);
    }
  }

  private static void flip(Path file, long at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) at] ^= 0x10;
    Files.write(file, bytes);
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(each);
      }
    }
  }
}
