package com.mecfsatlas.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.curation.CorpusException;
import com.mecfsatlas.curation.PlacedViolation;
import com.mecfsatlas.curation.SourceLocator;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.validation.wording.WordingScanner;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What lies below {@code data/} passes the gate, and what is broken there is named exactly. */
class ShippedDataTest {
  private static final Path CONTENT = Path.of("").toAbsolutePath();
  private static final Corpus CORPUS = new Corpus(CONTENT);
  private static final Derivation DERIVATION =
      new Derivation(Path.of("sparql"), ShippedGraph.QUERIES);
  private static final DatasetGraph GRAPHS = read(CORPUS);
  private static final Path LUSSO_PAPER =
      Path.of("data/curated/papers/lusso-1993-infection-natural.ttl");
  private static final List<Breakage> BREAKAGES =
      List.of(
          new Breakage(
              "data/curated/papers/lusso-1993-infection-natural.ttl",
              "prism:doi \"10.",
              "prism:doi \"https://doi.org/10.",
              "paper:lusso-1993-infection-natural a ",
              "paper/lusso-1993-infection-natural",
              "Pattern on <http://prismstandard.org/namespaces/basic/2.0/doi>"),
          new Breakage(
              "data/curated/evidence/lusso-1993-infection-natural.ttl",
              ":limit-2 atlas:text",
              ":limit-2 atlas:position 0 ; atlas:text",
              ":limit-2 ",
              "evidence/lusso-1993-infection-natural#limit-2",
              "MinInclusive on <https://www.mecfsatlas.com/ontology#position>"),
          new Breakage(
              "data/curated/evidence/lusso-1993-infection-natural.ttl",
              "No person with ME/CFS took part.",
              "Ask your doctor about it.",
              ":limit-1 ",
              "evidence/lusso-1993-infection-natural#limit-1",
              "the wording rule advice on text"),
          new Breakage(
              "data/curated/viruses/viruses.ttl",
              "dcterms:identifier \"NCBITaxon:10368\"",
              "dcterms:identifier \"10368\"",
              "virus:hhv-6 a ",
              "virus/hhv-6",
              "Pattern on <http://purl.org/dc/terms/identifier>"),
          new Breakage(
              "data/curated/journals/journals.ttl",
              "skos:prefLabel \"Nature\"@en",
              "skos:altLabel \"Nature\"@en",
              "journal:nature a ",
              "journal/nature",
              "MinCount on <http://www.w3.org/2004/02/skos/core#prefLabel>"),
          new Breakage(
              "data/curated/criteria/ccc-2003.ttl",
              "atlas:requirement atlas:requirement-required",
              "atlas:requirement atlas:pem-required",
              ":fatigue ",
              "criterion/ccc-2003#fatigue",
              "Node on <https://www.mecfsatlas.com/ontology#requirement>"));

  @Test
  void everything_below_data_passes_the_gate() {
    assertThat(CORPUS.files()).hasSizeGreaterThan(1);
    assertThat(violations(CORPUS, GRAPHS)).isEmpty();
  }

  @Test
  void every_file_below_data_says_which_graph_it_is() {
    assertThat(CORPUS.files().stream().map(CORPUS::graphOf))
        .filteredOn(graph -> !graph.equals(GraphNames.ONTOLOGY))
        .isNotEmpty()
        .allMatch(graph -> GRAPHS.contains(graph, graph, DCTerms.issued.asNode(), Node.ANY))
        .allMatch(graph -> GRAPHS.contains(Node.ANY, graph, RDF.type.asNode(), sourceGraph()));
  }

  @TestFactory
  Stream<DynamicTest> a_broken_rule_names_file_line_node_and_rule(@TempDir Path content)
      throws IOException {
    copyTo(content);
    for (Breakage breakage : BREAKAGES) {
      breakage.apply(content);
    }
    Corpus corpus = new Corpus(content);
    List<PlacedViolation> violations = violations(corpus, read(corpus));
    assertThat(violations)
        .extracting(PlacedViolation::file)
        .isSubsetOf(BREAKAGES.stream().map(Breakage::file).toList());
    return BREAKAGES.stream()
        .map(
            breakage ->
                dynamicTest(breakage.toString(), () -> named(breakage, content, violations)));
  }

  @Test
  void a_file_that_is_no_turtle_is_named_with_line_and_column(@TempDir Path content)
      throws IOException {
    copyTo(content);
    String text = Files.readString(content.resolve(LUSSO_PAPER));
    int title = text.indexOf("\n    dcterms:title");
    Files.writeString(
        content.resolve(LUSSO_PAPER),
        text.substring(0, title) + "\n    ;;!" + text.substring(title));
    long line = text.substring(0, title).lines().count() + 1;
    assertThatThrownBy(() -> new Corpus(content).read(done -> {}))
        .isInstanceOf(CorpusException.class)
        .hasMessageMatching("\\Q%s:%d:\\E\\d+: .+".formatted(LUSSO_PAPER, line));
  }

  private static void named(Breakage breakage, Path content, List<PlacedViolation> violations)
      throws IOException {
    String expected = breakage.expected(content);
    assertThat(violations)
        .extracting(PlacedViolation::toString)
        .anyMatch(line -> line.startsWith(expected) && line.length() > expected.length());
  }

  private static List<PlacedViolation> violations(Corpus corpus, DatasetGraph graphs) {
    Validator validator =
        new Validator(
            CONTENT.resolve("ontology/shapes.ttl"), new WordingScanner(), ShippedGraph.QUERIES);
    return new SourceLocator(corpus, graphs).place(validator.violations(graphs));
  }

  private static DatasetGraph read(Corpus corpus) {
    return DERIVATION.completed(corpus.read(done -> {}));
  }

  private static Node sourceGraph() {
    return Atlas.SourceGraph.asNode();
  }

  private static void copyTo(Path content) throws IOException {
    for (Path file : CORPUS.files()) {
      Path copy = content.resolve(CONTENT.relativize(file));
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
  }
}
