package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * citeproc-js, the engine of Zotero, formats the CSL-JSON of every shipped paper as the atlas does:
 * {@code mvn -Pciteproc test}. Lists of authors that were cut are left aside, since CSL-JSON cannot
 * say so.
 */
class SecondEngineTest {
  private static final Path RESOURCES = Path.of("src/main/resources/citation").toAbsolutePath();
  private static final FormattedCitation CITATIONS = new FormattedCitation();
  private static final List<Reference> PAPERS =
      ShippedPapersTest.all().stream()
          .filter(paper -> !paper.authorListStatus().hasOthers())
          .toList();

  @TempDir private Path folder;

  static List<String> styles() {
    return FormattedCitation.styles();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void two_engines_agree_but_for_the_kinds_that_the_manual_explains(String style) throws Exception {
    List<String> others = secondEngine(style);
    assertThat(others).hasSameSizeAs(PAPERS);
    Map<EngineDifference, Integer> kinds = new EnumMap<>(EngineDifference.class);
    SoftAssertions differences = new SoftAssertions();
    for (int i = 0; i < others.size(); i++) {
      String ours = withoutNotices(CITATIONS.text(List.of(PAPERS.get(i)), style, "en-US").strip());
      if (!ours.equals(others.get(i))) {
        differences
            .assertThat(EngineDifference.explain(ours, others.get(i)))
            .as("%s%n%s%n%s", PAPERS.get(i).slug(), ours, others.get(i))
            .isTrue();
        EngineDifference.between(ours, others.get(i))
            .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
      }
    }
    System.out.println(style + ": " + PAPERS.size() + " papers, " + kinds);
    differences.assertAll();
  }

  private static String withoutNotices(String citation) {
    return citation.replaceAll(
        " \\[(?:RETRACTED|SUPERSEDED|CORRECTED|EXPRESSION OF CONCERN)\\b.*\\]$", "");
  }

  private List<String> secondEngine(String style) throws IOException, InterruptedException {
    JsonNode items = new ObjectMapper().readTree(CslJson.of(PAPERS));
    // Formatted citations leave the address in PubMed out, and notes stand behind them.
    items.forEach(item -> ((ObjectNode) item).remove(List.of("URL", "note")));
    Path file = Files.writeString(folder.resolve("items.json"), items.toString());
    Path output = folder.resolve("citations.txt");
    ProcessBuilder node =
        new ProcessBuilder(
                "node",
                Path.of("src/test/js/citeproc.js").toAbsolutePath().toString(),
                file.toString(),
                RESOURCES.resolve("styles/" + style + ".csl").toString(),
                RESOURCES.resolve("locales").toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    node.environment().put("NODE_PATH", System.getProperty("atlas.citeproc", ""));
    Process process = node.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String lines = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(lines).isZero();
    return lines.lines().toList();
  }
}
