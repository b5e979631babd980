package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.curation.SampleContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that only read, in a home with one revision. */
class ReadingCommandsTest {
  private static final String RECORD = "/evidence/lusso-1993-infection-natural";

  private static final String DUMPS = "DUMPS";

  @TempDir private static Path folder;
  private static Map<String, String> environment = Map.of();

  @BeforeAll
  static void load() {
    Path content = SampleContent.in(folder.resolve("content")).folder();
    environment =
        Map.of(
            "ATLAS_HOME", folder.resolve("home").toString(), "ATLAS_CONTENT", content.toString());
    assertThat(run("rebuild").exitCode()).isZero();
  }

  static Stream<List<String>> reading() {
    return Stream.of(
        List.of("query", "SELECT (COUNT(*) AS ?records) { ?record a atlas:Evidence }"),
        List.of("dump", DUMPS),
        List.of("log"),
        List.of("log", "--entity=virus/hhv-6"),
        List.of("show", "1"),
        List.of("diff", "0", "1"),
        List.of("diff", "--patch", "1", "0"),
        List.of("verify", RECORD + "@1"),
        List.of("check"),
        List.of("validate"),
        List.of("config"));
  }

  @ParameterizedTest
  @MethodSource("reading")
  void a_command_that_reads_writes_nothing(List<String> line) {
    SortedMap<String, String> home = files("home");
    SortedMap<String, String> content = files("content");
    assertThat(home).hasSizeGreaterThan(10);
    String[] arguments =
        line.stream()
            .map(each -> each.equals(DUMPS) ? folder.resolve("dumps").toString() : each)
            .toArray(String[]::new);
    CapturedCommand done = run(arguments);
    assertThat(done.exitCode()).as(done.toString()).isZero();
    assertThat(files("home")).isEqualTo(home);
    assertThat(files("content")).isEqualTo(content);
  }

  @Test
  void a_revision_that_is_not_there_is_told_with_those_that_are() {
    for (String[] line :
        new String[][] {
          {"show", "2"},
          {"show", "-1"},
          {"diff", "1", "2"},
          {"diff", "7", "1"},
          {"verify", RECORD + "@2"}
        }) {
      CapturedCommand refused = run(line);
      assertThat(refused.exitCode()).as(String.join(" ", line)).isEqualTo(1);
      assertThat(refused.err())
          .startsWith("atlas: there is no revision ")
          .contains("the log has 1");
    }
    assertThat(run("log", "--graph=curated/none").exitCode()).isEqualTo(1);
    assertThat(run("log", "--entity=virus/none").err()).contains("the log has 1");
  }

  @Test
  void a_citation_is_judged_by_the_log() {
    String told = run("verify", RECORD + "@1").out();
    String digest = told.replaceAll("(?s).*has the digest (\\w+).*", "$1");
    assertThat(run("verify", RECORD + "@1", digest).out()).contains("is what the citation says");
    CapturedCommand other = run("verify", RECORD + "@1", "0".repeat(64));
    assertThat(other.exitCode()).isEqualTo(1);
    assertThat(other.out()).contains("is not what the citation says", digest);
    assertThat(run("verify", "/evidence/no-such@1").exitCode()).isEqualTo(1);
    assertThat(run("verify", "no address").err()).contains("there is no address");
  }

  @Test
  void a_query_that_cannot_be_read_or_takes_too_long_is_told() {
    CapturedCommand broken = run("query", "SELECT {");
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.err()).startsWith("atlas: the query cannot be read").contains("line 1");
    CapturedCommand slow =
        run(
            "query",
            "--query-seconds=1",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    assertThat(slow.exitCode()).isEqualTo(1);
    assertThat(slow.err()).contains("took longer than 1 s").contains("--query-seconds");
  }

  @Test
  void a_dump_does_not_go_where_a_file_is() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    CapturedCommand refused = run("dump", file.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("atlas: cannot write to " + file);
  }

  private static CapturedCommand run(String... arguments) {
    return CapturedCommand.run(environment, List.of(arguments));
  }

  /**
   * Every file and folder below, with its size and the time of its last change; but for the files
   * by which a database is locked while it is read.
   */
  private static SortedMap<String, String> files(String below) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve(below))) {
      for (Path each : (Iterable<Path>) all::iterator) {
        if (each.endsWith("tdb.lock")) {
          continue;
        }
        String size = Files.isDirectory(each) ? "folder" : Long.toString(Files.size(each));
        files.put(each.toString(), size + " " + Files.getLastModifiedTime(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
