package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The atlas with one more of everything that can be registered: its class, and a line below {@code
 * registrations/META-INF/services}. Nothing else is told of it.
 */
@Execution(ExecutionMode.CONCURRENT)
class RegistriesTest {
  private static final String LUSSO = "/evidence/lusso-1993-infection-natural";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    Settings settings =
        Settings.from(
            Map.of(
                "ATLAS_HOME",
                Files.createTempDirectory("atlas").toString(),
                "ATLAS_CONTENT",
                OverlaidContent.of("data", "ontology", "sparql")
                    .with(Path.of("src/test/resources/registrations/content"))
                    .folder()
                    .toString(),
                "ATLAS_PORT",
                "0"));
    URL registrations = Objects.requireNonNull(RegistriesTest.class.getResource("/registrations/"));
    ClassLoader classes =
        new URLClassLoader(new URL[] {registrations}, RegistriesTest.class.getClassLoader());
    server =
        Server.start(
            settings,
            OpenAtlas.open(settings, Progress.onStandardError()),
            Registrations.of(classes));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void a_new_citation_format_is_offered_by_suffix_and_by_media_type() {
    HttpResponse<String> suffixed = get(LUSSO + ".enw", "*/*");
    HttpResponse<String> negotiated = get(LUSSO, "application/x-endnote-refer");
    assertThat(suffixed.statusCode()).isEqualTo(200);
    assertThat(suffixed.body()).startsWith("%0 Journal Article\n%T Infection of natural killer");
    assertThat(negotiated.body()).isEqualTo(suffixed.body());
    assertThat(negotiated.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualTo("application/x-endnote-refer;charset=utf-8");
    assertThat(negotiated.headers().firstValue("Content-Location")).hasValue(LUSSO + ".enw");
    assertThat(get(LUSSO + ".enw?of=record", "*/*").body()).contains("Reading of: ");
    assertThat(get("/application/x-endnote-refer" + LUSSO, "*/*").headers().firstValue("Location"))
        .hasValue(LUSSO + ".enw");
  }

  @Test
  void a_new_citation_format_is_linked_where_the_others_are() {
    assertThat(get(LUSSO, "text/html").headers().firstValue("Link").orElse(""))
        .contains("<" + LUSSO + ".enw>; rel=\"alternate\"; type=\"application/x-endnote-refer\"");
    assertThat(get(LUSSO, "text/html").body())
        .contains("href=\"" + LUSSO + ".enw\"", "href=\"" + LUSSO + ".enw?of=record\"");
    assertThat(get(LUSSO + ".linkset.json", "*/*").body()).contains(LUSSO + ".enw");
    assertThat(get(LUSSO, "image/png").body()).contains(LUSSO + ".enw", "EndNote");
    assertThat(get("/paper", "text/html").body()).contains("href=\"/paper.enw\"");
    assertThat(get("/search?q=herpesvirus", "text/html").body())
        .contains("/search.enw?q=herpesvirus");
    assertThat(get("/data", "text/html").body()).contains("application/x-endnote-refer");
  }

  @Test
  void a_new_citation_format_is_a_bibliography_of_lists_and_searches() {
    assertThat(get("/paper.enw", "*/*").body().split("(?m)^%0 ", -1))
        .hasSameSizeAs(get("/paper.ris", "*/*").body().split("(?m)^TY  - ", -1));
    assertThat(get("/search?q=herpesvirus", "application/x-endnote-refer").body())
        .contains("%U https://www.mecfsatlas.com" + LUSSO);
    assertThat(get("/virus.enw", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  void a_new_view_has_its_page_its_table_and_its_json_ld_at_the_path_it_gives_itself() {
    HttpResponse<String> page = get("/publishers", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<h1>Where studies were published</h1>", "Nature", "SELECT DISTINCT")
        .contains("href=\"/publishers.csv\"", "href=\"/publishers.jsonld\"");
    assertThat(page.headers().firstValue("Link").orElse(""))
        .contains("</publishers.csv>; rel=\"alternate\"");
    assertThat(get("/publishers.csv", "*/*").statusCode()).isEqualTo(200);
    assertThat(get("/publishers", "application/ld+json").body()).contains("Nature");
    assertThat(get("/publishers", "text/turtle").body()).contains("Nature");
    assertThat(get("/publishers.linkset.json", "*/*").body()).contains("/publishers.ttl");
    assertThat(get("/publishers?x=1", "*/*").statusCode()).isEqualTo(400);
  }

  @Test
  void a_new_view_is_linked_where_the_others_are() {
    for (String path : new String[] {"/", "/virus/hhv-6", "/data"}) {
      assertThat(get(path, "text/html").body()).as(path).contains("href=\"/publishers\"");
    }
    assertThat(get("/data", "text/html").body()).contains("href=\"/publishers.csv\"");
    assertThat(get("/sitemap/pages.xml", "*/*").body()).contains("/publishers</loc>");
  }

  private static HttpResponse<String> get(String path, String accept) {
    URI address = server.address().resolve(path);
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(address).header("Accept", accept).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
