package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The atlas with one more kind of thing: a line of {@code EntityType}, a class of the ontology, a
 * shape, data. No other class is compiled again, and the server is a process of its own.
 */
@Execution(ExecutionMode.CONCURRENT)
class NewKindTest {
  private static final Path SOURCE = Path.of("src/main/java/com/mecfsatlas/model/EntityType.java");
  private static final String LAST = "Mark.NONE);";
  private static final String LINE =
      "Mark.NONE),\n"
          + "  TISSUE(\n"
          + "      org.apache.jena.rdf.model.ResourceFactory.createResource(Atlas.NS +"
          + " \"Tissue\"),\n"
          + "      \"tissue\", \"Tissue\", \"Tissues\", \"AnatomicalStructure\", Mark.OTHER,\n"
          + "      Trait.STUDIED, Trait.IDENTIFIED, Trait.COMPARED);";
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Process server;
  private static URI address;

  @BeforeAll
  static void start() throws IOException {
    String classPath = compiled() + File.pathSeparator + System.getProperty("java.class.path");
    Path content =
        OverlaidContent.of("ontology", "sparql")
            .with(Path.of("src/test/resources/registrations/kind"))
            .folder();
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            "com.mecfsatlas.app.Main",
            "serve");
    process.environment().put("ATLAS_HOME", Files.createTempDirectory("atlas").toString());
    process.environment().put("ATLAS_CONTENT", content.toString());
    process.environment().put("ATLAS_PORT", "0");
    server = process.redirectErrorStream(true).start();
    address = address(server.inputReader(StandardCharsets.UTF_8));
  }

  /** The folder of the one class that knows the kinds, with one more. */
  private static Path compiled() throws IOException {
    String source = Files.readString(SOURCE);
    assertThat(source.split(Pattern.quote(LAST), -1)).hasSize(2);
    Path folder = Files.createTempDirectory("kind");
    Path changed = folder.resolve("EntityType.java");
    Files.writeString(changed, source.replace(LAST, LINE));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(
                    null,
                    null,
                    null,
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString(),
                    changed.toString()))
        .isZero();
    return folder;
  }

  private static URI address(BufferedReader output) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return URI.create(found.group());
      }
    }
    throw new IllegalStateException("the server did not start: " + said);
  }

  @AfterAll
  static void stop() {
    server.destroy();
  }

  @Test
  void it_has_a_list_and_a_page_in_every_format() {
    assertThat(get("/tissue", "text/html").body()).contains("Tissues", "Spleen");
    assertThat(get("/tissue", "text/csv").body()).contains("Spleen");
    assertThat(get("/tissue/spleen", "text/html").body()).contains("<h1>Spleen", "Tissue");
    assertThat(get("/tissue/spleen", "application/ld+json").body())
        .contains("\"Tissue\"", "UBERON:0002106");
    assertThat(get("/tissue/spleen", "text/turtle").body()).contains("Spleen");
    assertThat(get("/tissue/spleen.schema.jsonld", "*/*").body()).contains("AnatomicalStructure");
    assertThat(get("/tissue/spleen.txt", "*/*").body()).startsWith("Spleen");
    assertThat(get("/id/tissue/spleen", "*/*").headers().firstValue("Location"))
        .hasValue("/tissue/spleen");
  }

  @Test
  void it_is_found_by_name_and_by_identifier() {
    assertThat(get("/search?q=spleen", "text/csv").body()).contains("/tissue/spleen");
    assertThat(get("/search?q=UBERON:0002106", "text/csv").body()).contains("/tissue/spleen");
  }

  @Test
  void it_is_where_kinds_are_listed() {
    assertThat(get("/", "text/html").body()).contains("href=\"/tissue\"");
    assertThat(get("/data", "text/html").body()).contains("href=\"/tissue\"");
    assertThat(get("/sitemap.xml", "*/*").body()).contains("/sitemap/tissue.xml");
    assertThat(get("/sitemap/tissue.xml", "*/*").body()).contains("/tissue/spleen");
    assertThat(get("/matrix/tissue/virus", "text/html").statusCode()).isEqualTo(200);
    assertThat(get("/explore?kind=tissue", "text/html").statusCode()).isEqualTo(200);
    assertThat(get("/ontology.ttl", "*/*").body()).contains("atlas:Tissue a owl:Class");
  }

  private static HttpResponse<String> get(String path, String accept) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(address.resolve(path)).header("Accept", accept).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
