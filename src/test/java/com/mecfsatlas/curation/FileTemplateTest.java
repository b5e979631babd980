package com.mecfsatlas.curation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.validation.Validator;
import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.validation.wording.WordingScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTemplateTest {
  private static final Slug SLUG = new Slug("asada-1999-human-herpesvirus");
  private static final FileTemplate TEMPLATE = new FileTemplate(Path.of("ontology"));
  private static final Map<String, String> READ =
      Map.of(
          "design", "design-inVitro",
          "controlGroup", "controlGroup-none",
          "effectMeasure", "effectMeasure-testOnly",
          "direction", "direction-higher",
          "setting", "setting-cellsInDish",
          "diseaseContext", "context-meCfs",
          "peerReview", "peerReview-peerReviewed",
          "basis", "basis-abstract",
          "outcome", "outcome-found");

  @TempDir private Path folder;
  private SampleContent content;

  @BeforeEach
  void copy() {
    content = SampleContent.in(folder);
  }

  @Test
  void a_new_file_of_each_kind_is_turtle_and_broken_until_it_is_filled_in() throws IOException {
    assertThat(FileTemplate.kinds()).isNotEmpty();
    for (EntityType kind : FileTemplate.kinds()) {
      Slug slug = new Slug("new-2026-thing");
      Path file = write(kind, slug, text(kind, slug));
      assertThat(violations())
          .as(kind.toString())
          .anyMatch(violation -> violation.focusNode().toString().contains(slug.text()));
      Files.delete(file);
    }
  }

  @Test
  void each_line_to_fill_in_has_a_hint_above_it() {
    for (EntityType kind : FileTemplate.kinds()) {
      List<String> lines = text(kind, SLUG).lines().toList();
      assertThat(lines.stream().filter(line -> line.matches(".*(<about:blank>|\"\").*")))
          .isNotEmpty();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).matches(".*(<about:blank>|\"\").*")) {
          assertThat(lines.get(i - 1)).as(lines.get(i)).startsWith("    # ");
        }
      }
    }
  }

  @Test
  void a_record_that_is_filled_in_passes() throws IOException {
    String text = text(EntityType.EVIDENCE, SLUG);
    for (Map.Entry<String, String> each : READ.entrySet()) {
      text =
          text.replace(
              "atlas:" + each.getKey() + " <about:blank>",
              "atlas:" + each.getKey() + " atlas:" + each.getValue());
    }
    write(
        EntityType.EVIDENCE,
        SLUG,
        text.replace("atlas:subject <about:blank>", "atlas:subject virus:hhv-6")
            .replace("atlas:relation <about:blank>", "atlas:relation relation:infects")
            .replace("atlas:object <about:blank>", "atlas:object cell:nk-cell")
            .replaceAll("(?s)\\n:(g1|f1-value-1) .*?\\n\\n", "\n")
            .replace("oa:exact \"\"", "oa:exact \"some words\"")
            .replace("<about:blank>", "<https://example.org/paper>")
            .replace(
                "atlas:whyItMatters \"\"@en",
                "atlas:whyItMatters \"Nobody had looked for it in ME/CFS before.\"@en")
            .replace("\"\"@en", "\"In a dish, a virus infected some cells.\"@en"));
    assertThat(violations()).isEmpty();
  }

  private static String text(EntityType kind, Slug slug) {
    return TEMPLATE.text(kind, slug, SLUG, LocalDate.of(2026, 11, 28));
  }

  private Path write(EntityType kind, Slug slug, String text) throws IOException {
    Path file = folder.resolve("data").resolve(FileTemplate.place(kind, slug).orElseThrow());
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private List<Violation> violations() {
    DatasetGraph graphs =
        new Derivation(Path.of("sparql"), ShippedGraph.QUERIES)
            .completed(new Corpus(content.folder()).read(done -> {}));
    return new Validator(Path.of("ontology/shapes.ttl"), new WordingScanner(), ShippedGraph.QUERIES)
        .violations(graphs);
  }
}
