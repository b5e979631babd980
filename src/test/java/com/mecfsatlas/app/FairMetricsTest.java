package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Each automatic test of F-UJI's metrics, version 0.8, finds its answer where the manual says. */
class FairMetricsTest {
  private static final Pattern ROW =
      Pattern.compile("\\| (FsF-[A-Z0-9.]+-\\d\\dM?D?-\\d) \\| [^|]+ \\| (met|not met) \\|");
  private static final Pattern EMBEDDED =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
  private static final String DATASET = "https://www.mecfsatlas.com/void#dataset";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Map<String, Executable> CHECKS =
      Map.ofEntries(
          Map.entry(
              "FsF-F1-01MD-1",
              () -> {
                assertThat(dataset().path("identifier").asText()).isEqualTo(DATASET);
                assertThat(dataset().path("@id").asText()).isEqualTo(DATASET);
              }),
          Map.entry("FsF-F1-01MD-2", FairMetricsTest::eachDownloadHasAnAddress),
          Map.entry(
              "FsF-F2-01M-2",
              () ->
                  has(
                      "/creator/name",
                      "/name",
                      "/identifier",
                      "/publisher/name",
                      "/datePublished",
                      "/@type")),
          Map.entry("FsF-F2-01M-3", () -> has("/description", "/keywords/0")),
          Map.entry("FsF-F3-01M-2", FairMetricsTest::eachDownloadAnswersAsDescribed),
          Map.entry(
              "FsF-F4-01M-1",
              () -> {
                assertThat(dataset().path("@context").asText()).isEqualTo("https://schema.org/");
                assertThat(dataset().path("@type").asText()).isEqualTo("Dataset");
              }),
          Map.entry(
              "FsF-A1-01M-1",
              () -> {
                has("/conditionsOfAccess");
                assertThat(dataset().path("isAccessibleForFree").asBoolean()).isTrue();
                assertThat(catalogue().listObjectsOfProperty(DCTerms.accessRights).toList())
                    .isNotEmpty();
              }),
          Map.entry(
              "FsF-A1-02MD-1",
              () -> assertThat(get(URI.create(DATASET).getPath()).statusCode()).isEqualTo(200)),
          Map.entry("FsF-A1-02MD-2", FairMetricsTest::eachDownloadAnswersAsDescribed),
          Map.entry("FsF-A1.1-01MD-1", () -> assertThat(DATASET).startsWith("https:")),
          Map.entry("FsF-A1.1-01MD-2", FairMetricsTest::eachDownloadHasAnAddress),
          Map.entry("FsF-A1.2-01MD-1", () -> assertThat(DATASET).startsWith("https:")),
          Map.entry("FsF-A1.2-01MD-2", FairMetricsTest::eachDownloadHasAnAddress),
          Map.entry("FsF-I1-01M-1", () -> assertThat(embedded().size()).isGreaterThan(20)),
          Map.entry("FsF-I1-01M-2", FairMetricsTest::theDescriptionsAreLinkedWithTheirTypes),
          Map.entry(
              "FsF-I2-01M-2",
              () ->
                  namespaces(
                      "http://www.w3.org/ns/dcat#",
                      "http://purl.org/dc/terms/",
                      "http://xmlns.com/foaf/0.1/",
                      "http://www.w3.org/2006/vcard/ns#",
                      "http://spdx.org/rdf/terms#",
                      "http://rdfs.org/ns/void#")),
          Map.entry("FsF-I3-01M-1", () -> has("/includedInDataCatalog/name", "/isBasedOn/name")),
          Map.entry("FsF-I3-01M-2", () -> has("/includedInDataCatalog/@id", "/isBasedOn/@id")),
          Map.entry("FsF-R1-01M-1", () -> has("/@type")),
          Map.entry("FsF-R1-01M-2", FairMetricsTest::eachDownloadAnswersAsDescribed),
          Map.entry("FsF-R1-01M-3", () -> has("/variableMeasured/0")),
          Map.entry("FsF-R1.1-01M-1", () -> has("/license/0", "/license/1")),
          Map.entry(
              "FsF-R1.2-01M-1",
              () -> has("/creator", "/publisher", "/datePublished", "/dateModified")),
          Map.entry("FsF-R1.2-01M-2", () -> namespaces("http://www.w3.org/ns/prov#")),
          Map.entry(
              "FsF-R1.3-01M-1",
              () ->
                  assertThat(
                          dataset()
                              .path("http://purl.org/dc/terms/conformsTo")
                              .path("@id")
                              .asText())
                      .contains("bioschemas.org")),
          Map.entry(
              "FsF-R1.3-01M-3",
              () -> namespaces("http://www.w3.org/ns/dcat#", "http://purl.org/dc/terms/")),
          Map.entry("FsF-R1.3-02D-1", FairMetricsTest::eachDownloadHasAnAddress));

  @TestFactory
  Stream<DynamicTest> each_metric_is_as_the_manual_says() throws IOException {
    String manual = Files.readString(Path.of("src/site/markdown/findable.md"));
    List<String[]> rows =
        ROW.matcher(manual)
            .results()
            .map(row -> new String[] {row.group(1), row.group(2)})
            .toList();
    assertThat(rows).hasSizeGreaterThan(25);
    assertThat(rows.stream().filter(row -> row[1].equals("met")).map(row -> row[0]))
        .containsExactlyInAnyOrderElementsOf(CHECKS.keySet());
    return rows.stream()
        .filter(row -> CHECKS.containsKey(row[0]))
        .map(row -> dynamicTest(row[0], CHECKS.get(row[0])));
  }

  @Test
  void the_front_page_and_the_catalogue_name_the_catalogue_and_its_dataset() {
    for (String path : List.of("/", "/catalog")) {
      JsonNode catalogue = schema(path);
      assertThat(catalogue.path("@type").asText()).as(path).isEqualTo("DataCatalog");
      for (String needed : List.of("name", "description", "keywords", "provider", "url")) {
        assertThat(catalogue.has(needed)).as(path + " " + needed).isTrue();
      }
      assertThat(catalogue.at("/dataset/0/@id").asText()).isEqualTo(DATASET);
    }
  }

  private static void has(String... pointers) {
    for (String pointer : pointers) {
      JsonNode found = dataset().at(pointer);
      assertThat(found.isMissingNode() || (found.isValueNode() && found.asText().isBlank()))
          .as(pointer)
          .isFalse();
    }
  }

  private static JsonNode dataset() {
    return schema("/data");
  }

  private static JsonNode schema(String path) {
    Matcher block = EMBEDDED.matcher(RunningAtlas.get(path, "text/html").body());
    assertThat(block.find()).as(path).isTrue();
    try {
      return new ObjectMapper().readTree(block.group(1));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As RDF, by a vocabulary of our own in place of schema.org's context, which is not fetched. */
  private static Model embedded() {
    String known =
        dataset()
            .toString()
            .replace(
                "\"@context\":\"https://schema.org/\"",
                "\"@context\":{\"@vocab\":\"https://schema.org/\"}");
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(known), null, Lang.JSONLD11);
    return model;
  }

  private static Model catalogue() {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model,
        new StringReader(RunningAtlas.get("/catalog", "text/turtle").body()),
        null,
        Lang.TURTLE);
    return model;
  }

  private static void namespaces(String... expected) {
    List<String> used =
        catalogue().listStatements().toList().stream()
            .map(statement -> statement.getPredicate().getNameSpace())
            .distinct()
            .toList();
    assertThat(used).contains(expected);
  }

  private static Stream<JsonNode> downloads() {
    return StreamSupport.stream(dataset().path("distribution").spliterator(), false);
  }

  private static void eachDownloadHasAnAddress() {
    assertThat(downloads())
        .isNotEmpty()
        .allSatisfy(
            download -> assertThat(download.path("contentUrl").asText()).matches("https?://.+"));
  }

  private static void eachDownloadAnswersAsDescribed() {
    assertThat(downloads())
        .isNotEmpty()
        .allSatisfy(
            download -> {
              HttpResponse<Void> answer = head(download.path("contentUrl").asText());
              assertThat(answer.statusCode()).isEqualTo(200);
              assertThat(answer.headers().firstValue("Content-Type"))
                  .hasValue(download.path("encodingFormat").asText());
              assertThat(answer.headers().firstValue("Content-Length").orElseThrow() + " B")
                  .isEqualTo(download.path("contentSize").asText());
            });
  }

  private static void theDescriptionsAreLinkedWithTheirTypes() {
    String links =
        String.join(", ", RunningAtlas.get("/data", "text/html").headers().allValues("Link"));
    for (String path : List.of("/catalog", "/void")) {
      assertThat(links).containsPattern(Pattern.quote(path) + "[^,]*describedby[^,]*type=");
    }
  }

  private static HttpResponse<String> get(String path) {
    return RunningAtlas.get(path, "text/turtle");
  }

  private static HttpResponse<Void> head(String address) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(address)).HEAD().build(), BodyHandlers.discarding());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
