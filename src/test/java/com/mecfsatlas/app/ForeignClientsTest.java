package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clients that others wrote read the shipped data and a few changes of it through the doors for
 * machines: {@code mvn -Pclients test} (the manual, tests.md). Each has a script in {@code
 * clients/}, which prints what the client understood.
 */
class ForeignClientsTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/clients");
  private static final String RECORD = "evidence/lusso-1993-infection-natural.ttl";
  private static final String PAPER = "papers/lusso-1993-infection-natural.ttl";

  /** What runs the files of an ending; Debian's own Python has Debian's packages. */
  private static final Map<String, String> RUNNERS =
      Map.of("cjs", "node", "mjs", "node", "py", "/usr/bin/python3", "pl", "perl", "sh", "sh");

  @TempDir private static Path folder;

  private static OpenAtlas atlas;
  private static Server server;
  private static ClientAnswers answers;

  @BeforeAll
  static void change() throws IOException {
    Path content = OverlaidContent.of("data", "ontology", "sparql").folder();
    Settings settings =
        Settings.from(
            Map.of(
                "ATLAS_CONTENT", content.toString(),
                "ATLAS_HOME", folder.resolve("home").toString(),
                "ATLAS_PORT", "0"));
    atlas = OpenAtlas.open(settings, Progress.onStandardError());
    server = Server.start(settings, atlas);
    answers = new ClientAnswers(server.address(), atlas);
    Path curated = content.resolve("data/curated");
    String record = Files.readString(curated.resolve(RECORD));
    String paper = Files.readString(curated.resolve(PAPER));
    load(
        curated.resolve(RECORD),
        record.replaceFirst(
            "whyItMatters \"[^\"]*\"", "whyItMatters \"People with ME/CFS were not studied.\""));
    load(curated.resolve("papers/lusso-1994-infection-second.ttl"), another(paper));
    load(
        curated.resolve(PAPER),
        paper.replace(
            "atlas:standing atlas:standing-current",
            "atlas:standing atlas:standing-retracted ;"
                + " atlas:standingNote \"The paper was retracted.\"@en ;"
                + " atlas:standingDate \"2026\"^^xsd:gYear"));
    Files.delete(curated.resolve("evidence/bateman-2021-myalgic-encephalomyelitis.ttl"));
    load();
  }

  private static String another(String paper) {
    return paper
        .replace("lusso-1993-infection-natural", "lusso-1994-infection-second")
        .replace("human herpesvirus 6\"", "human herpesvirus 6, a second time\"")
        .replace("10.1038/362458a0", "10.1038/362458a9")
        .replace("7681936", "99999936")
        .replace("\"1993\"", "\"1994\"");
  }

  private static void load(Path file, String text) throws IOException {
    Files.writeString(file, text);
    load();
  }

  private static void load() {
    long before = atlas.log().head();
    var report = atlas.loader().load(done -> {});
    assertThat(report.violations()).isEmpty();
    assertThat(report.faults()).isEmpty();
    assertThat(atlas.log().head()).isEqualTo(before + 1);
  }

  @AfterAll
  static void stop() {
    server.stop();
    atlas.close();
  }

  static List<String> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void each_answer_that_is_expected_has_a_client() throws IOException {
    assertThat(scripts()).isNotEmpty().hasSameElementsAs(answers.scripts());
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void a_client_understands_what_the_atlas_says(String script) throws Exception {
    List<String> expected = answers.of(script);
    assertThat(expected).isNotEmpty();
    assertThat(run(script, answers.arguments(script)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> run(String script, List<String> arguments) throws Exception {
    Path work = Files.createDirectory(folder.resolve(script));
    // Modules are looked for above the script, not above the folder that it runs in.
    Path installed = Path.of(System.getProperty("atlas.clients", "")).resolve(script);
    Files.write(installed, Files.readAllBytes(SCRIPTS.resolve(script)));
    Path output = folder.resolve(script + ".out");
    Path errors = folder.resolve(script + ".err");
    String ending = script.substring(script.lastIndexOf('.') + 1);
    List<String> command = new ArrayList<>();
    command.add(RUNNERS.get(ending));
    command.add(installed.toAbsolutePath().toString());
    command.add(ClientAnswers.base(server.address()));
    command.addAll(ending.equals("sh") ? List.of(work.toString()) : arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(15, TimeUnit.MINUTES)).as(script).isTrue();
    assertThat(process.exitValue())
        .as("%s%n%s", command, Files.readString(errors, StandardCharsets.UTF_8))
        .isZero();
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }
}
