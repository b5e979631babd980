package com.mecfsatlas.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.mecfsatlas.query.Prefixes;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JSON-LD context has a word for everything the data says, and loses nothing of it. */
class ContextTest {
  private static final JsonDocument DOCUMENT = context();
  private static final JsonObject CONTEXT =
      DOCUMENT
          .getJsonContent()
          .map(JsonStructure::asJsonObject)
          .orElseThrow()
          .getJsonObject("@context");

  @TestFactory
  Stream<DynamicTest> compacting_and_expanding_a_record_gives_the_same_triples() {
    return Stream.of(
            ProjectFiles.below("data/curated/evidence", ".ttl"),
            every(20, ProjectFiles.below("data/curated/papers", ".ttl")),
            every(5, ProjectFiles.below("data/curated/criteria", ".ttl")))
        .flatMap(List::stream)
        .map(file -> dynamicTest(file.toString(), () -> survives(ProjectFiles.turtle(file))));
  }

  @Test
  void every_property_of_the_data_has_a_word_of_its_own() {
    Set<String> properties =
        ProjectFiles.below("data", ".ttl").stream()
            .flatMap(
                file ->
                    ProjectFiles.turtle(file)
                        .find()
                        .mapWith(Triple::getPredicate)
                        .toList()
                        .stream())
            .map(Node::getURI)
            .filter(property -> !property.startsWith(RDF.getURI()))
            .collect(Collectors.toSet());
    Set<String> words =
        CONTEXT.values().stream()
            .map(ContextTest::meaning)
            .map(Prefixes.mapping()::expandPrefix)
            .collect(Collectors.toSet());
    assertThat(properties)
        .isNotEmpty()
        .allMatch(property -> words.contains(property) || property.startsWith(Atlas.NS));
  }

  @Test
  void its_prefixes_are_those_of_the_atlas() {
    assertThat(CONTEXT.entrySet())
        .filteredOn(word -> meaning(word.getValue()).matches("https?://.*[/#]"))
        .filteredOn(word -> !word.getKey().startsWith("@"))
        .isNotEmpty()
        .allSatisfy(
            word ->
                assertThat(Prefixes.mapping().getNsPrefixURI(word.getKey()))
                    .isEqualTo(meaning(word.getValue())));
  }

  private static void survives(Graph data) throws JsonLdError {
    String expanded = RDFWriter.source(data).format(RDFFormat.JSONLD11_PLAIN).asString();
    JsonDocument document = JsonDocument.of(new StringReader(expanded));
    JsonObject compact = JsonLd.compact(document, DOCUMENT).get();
    String again = JsonLd.expand(JsonDocument.of(compact)).get().toString();
    Graph read = RDFParser.fromString(again, Lang.JSONLD11).toGraph();
    assertThat(read.isIsomorphicWith(data)).isTrue();
  }

  /** What a word of the context stands for: its {@code @id}, or the word's own text. */
  private static String meaning(JsonValue word) {
    return switch (word) {
      case JsonString text -> text.getString();
      case JsonObject definition -> definition.getString("@id", "");
      default -> "";
    };
  }

  private static JsonDocument context() {
    try {
      return JsonDocument.of(
          new StringReader(ProjectFiles.text(Path.of("ontology/context/v1.jsonld"))));
    } catch (JsonLdError e) {
      throw new IllegalStateException("ontology/context/v1.jsonld is no JSON", e);
    }
  }

  private static List<Path> every(int nth, List<Path> files) {
    return IntStream.range(0, files.size()).filter(i -> i % nth == 0).mapToObj(files::get).toList();
  }
}
