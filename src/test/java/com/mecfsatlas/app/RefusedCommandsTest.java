package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.mecfsatlas.curation.SampleContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Every command with everything that can be wrong about a command line, its settings, its home and
 * its content: each is refused in words, with an exit code of its own, and never with a trace.
 */
class RefusedCommandsTest {
  /** What each command needs, so that only what a case adds is wrong. */
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "query", List.of("ASK {}"),
          "dump", List.of("/proc/none"),
          "new", List.of("paper", "new-2026-paper"),
          "show", List.of("1"),
          "verify", List.of("/evidence/lusso-1993-infection-natural@1"),
          "diff", List.of("0", "1"));

  private static final int MOST_SECONDS = 60;

  @TempDir private static Path folder;
  private static Path content = Path.of("");

  /** One thing that is wrong, and a word that the message must have. */
  private record Case(
      String name,
      Map<String, String> environment,
      List<String> arguments,
      int exitCode,
      String word) {
    static Case of(String name, int exitCode, String word, String... arguments) {
      return new Case(name, Map.of(), List.of(arguments), exitCode, word);
    }

    static Case in(String name, int exitCode, String word, String variable, Object value) {
      return new Case(name, Map.of(variable, value.toString()), List.of(), exitCode, word);
    }
  }

  @BeforeAll
  static void make() {
    content = SampleContent.in(folder.resolve("content")).folder();
  }

  @TestFactory
  Stream<DynamicTest> no_command_takes_a_wrong_line_or_wrong_settings() {
    List<Case> cases =
        List.of(
            Case.of("an unknown option", 2, "nearest", "--nonsense"),
            Case.of("a slip", 2, "--help", "--hlep"),
            Case.of(
                "a file of settings that is not there",
                2,
                "no.properties",
                "--config=no.properties"),
            Case.of("a folder as file of settings", 2, folder.toString(), "--config=" + folder),
            Case.of("no file of settings after all", 2, "--config", "--config"),
            settings("an unknown key", "prot = 1\n", "port"),
            settings("a value that is not allowed", "\nquery-rows = many\n", ":2"),
            settings("a key twice", "watch = true\nwatch = true\n", "line 1"),
            settings("a broken escape", "home = \\uZZZZ\n", ":1"),
            settings("bytes that are no text", "home = \u00e4\n", "UTF-8"),
            Case.in("an unknown variable", 2, "ATLAS_PORT", "ATLAS_PROT", 1),
            Case.in("a variable that is no number", 2, "0 to 65535", "ATLAS_PORT", "eighty"),
            Case.in(
                "a public address with a path",
                2,
                "without a path",
                "ATLAS_PUBLIC_URL",
                "http://a.example/b"));
    return Main.line(Map.of()).getSubcommands().entrySet().stream()
        .filter(each -> each.getValue().getCommandSpec().findOption("--config") != null)
        .flatMap(each -> cases.stream().map(wrong -> test(each.getKey(), wrong)));
  }

  @TestFactory
  Stream<DynamicTest> no_command_that_reads_the_content_takes_a_wrong_one() throws IOException {
    return reading(
        Setting.CONTENT,
        List.of(
            Case.in("no folder", 2, "ATLAS_CONTENT", "ATLAS_CONTENT", folder.resolve("none")),
            Case.in(
                "an empty folder",
                2,
                "ATLAS_CONTENT",
                "ATLAS_CONTENT",
                Files.createDirectories(folder.resolve("empty"))),
            Case.in(
                "a file",
                2,
                "ATLAS_CONTENT",
                "ATLAS_CONTENT",
                Files.writeString(folder.resolve("file"), ""))));
  }

  @TestFactory
  Stream<DynamicTest> no_command_that_reads_the_queries_takes_a_broken_one() throws IOException {
    Case broken =
        Case.in(
            "a query that does not parse",
            1,
            "broken.rq",
            "ATLAS_CONTENT",
            broken("query", "sparql/list/broken.rq", "SELECT {"));
    return reading(Setting.CONTENT, List.of(broken))
        .filter(test -> !test.getDisplayName().matches("(format|new): .*"));
  }

  @TestFactory
  Stream<DynamicTest> no_command_that_reads_the_home_takes_a_wrong_one() throws IOException {
    Path file = Files.writeString(folder.resolve("no-home"), "");
    return reading(
        Setting.HOME,
        List.of(
            Case.in("a file", 2, "no-home", "ATLAS_HOME", file),
            Case.in("a folder below a file", 2, "no-home", "ATLAS_HOME", file.resolve("below"))));
  }

  @TestFactory
  Stream<DynamicTest> no_command_takes_what_it_cannot_use() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("drafts"));
    Files.writeString(broken.resolve("draft.ttl"), "<a> <b> .");
    String port = Integer.toString(UsedPort.TAKEN.number());
    Map<String, List<Case>> cases =
        Map.of(
            "serve",
                List.of(
                    Case.of("a port in use", 1, "in use", "--port=" + port),
                    Case.of("no host", 1, "no host", "--host=no.such.host.invalid")),
            "sparql",
                List.of(
                    Case.of("a port in use", 1, "in use", "--port=" + port),
                    Case.of("no file", 1, "none.ttl", "none.ttl"),
                    Case.of(
                        "a broken file", 1, "draft.ttl", broken.resolve("draft.ttl").toString()),
                    Case.of("a folder", 1, "drafts", broken.toString()),
                    Case.of("no port", 2, "--port", "--port=x"),
                    Case.of("a port that is too high", 2, "65535", "--port=65536")),
            "query",
                List.of(
                    Case.of("two queries", 2, "no further argument", "ASK {}"),
                    Case.of("no format", 2, "csv", "--results=cvs")),
            "validate",
                List.of(
                    Case.of("no file", 1, "none.ttl", "none.ttl"),
                    Case.of("no folder", 1, "none", "none/"),
                    Case.of(
                        "a broken file", 1, "draft.ttl:1", broken.resolve("draft.ttl").toString()),
                    Case.of("a folder with a broken file", 1, "draft.ttl:1", broken.toString()),
                    Case.of(
                        "a folder without files",
                        1,
                        "no Turtle",
                        folder.resolve("content/sparql").toString())),
            "log",
                List.of(
                    Case.of("less than one", 2, "--most", "-n", "0"),
                    Case.of("no number", 2, "--most", "-n", "x"),
                    Case.of("no such thing", 1, "no log", "--entity=virus/none")),
            "show", List.of(Case.of("two revisions", 2, "no further argument", "2")),
            "diff", List.of(Case.of("three revisions", 2, "no further argument", "2")),
            "dump", List.of(Case.of("two folders", 2, "no further argument", "other")));
    return cases.entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(wrong -> test(each.getKey(), wrong)));
  }

  @Test
  void a_command_that_is_none_is_refused_with_the_nearest_that_is_one() {
    for (String name : Main.line(Map.of()).getSubcommands().keySet()) {
      String slip = name.substring(1);
      CapturedCommand refused = CapturedCommand.run(Map.of(), List.of(slip));
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err()).contains("no command " + slip, "nearest is ");
    }
  }

  @Test
  void whatever_is_needed_and_missing_is_named() {
    NEEDED.forEach(
        (name, arguments) ->
            assertThat(CapturedCommand.run(Map.of(), List.of(name)))
                .satisfies(
                    refused -> {
                      assertThat(refused.exitCode()).isEqualTo(2);
                      assertThat(refused.err()).startsWith("atlas: Missing required parameter");
                    }));
  }

  private static Stream<DynamicTest> reading(Setting<?> setting, List<Case> cases) {
    Function<Map.Entry<String, CommandLine>, Stream<DynamicTest>> tests =
        each -> cases.stream().map(wrong -> test(each.getKey(), wrong));
    return Main.line(Map.of()).getSubcommands().entrySet().stream()
        .filter(each -> !each.getKey().equals("config"))
        .filter(each -> each.getValue().getCommandSpec().findOption(setting.option()) != null)
        .flatMap(tests);
  }

  private static DynamicTest test(String command, Case wrong) {
    return DynamicTest.dynamicTest(
        command + ": " + wrong.name(),
        () ->
            assertTimeoutPreemptively(
                Duration.ofSeconds(MOST_SECONDS), () -> refused(command, wrong)));
  }

  private static void refused(String command, Case wrong) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ATLAS_HOME", folder.resolve("home").toString());
    environment.put("ATLAS_CONTENT", content.toString());
    environment.put("ATLAS_PORT", "0");
    environment.putAll(wrong.environment());
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(NEEDED.getOrDefault(command, List.of()));
    arguments.addAll(wrong.arguments());
    CapturedCommand said = CapturedCommand.run(environment, arguments);
    assertThat(said.exitCode()).as(said.toString()).isEqualTo(wrong.exitCode());
    assertThat(said.out() + said.err()).doesNotContain("\tat ", "Exception").contains(wrong.word());
    assertThat(said.err()).containsPattern("(?m)^atlas: ");
  }

  private static Case settings(String name, String text, String word) {
    Path file = folder.resolve(name.replace(' ', '-') + ".properties");
    try {
      Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Case.of(name, 2, word, "--config=" + file);
  }

  private static Path broken(String name, String file, String text) {
    SampleContent sample = SampleContent.in(folder.resolve("broken-" + name));
    sample.write(Path.of(file), text);
    return sample.folder();
  }
}
