package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.OntologyRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every frozen release of the ontology is where its version IRI leads, for ever. */
class OntologyReleaseTest {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final List<OntologyRelease> RELEASES =
      OntologyRelease.below(Path.of("ontology/releases"), model -> new byte[0]);

  @TestFactory
  Stream<DynamicTest> each_release_is_served_in_each_format_and_may_be_kept_for_ever() {
    assertThat(RELEASES).isNotEmpty();
    return RELEASES.stream()
        .flatMap(
            release ->
                release.writers().keySet().stream()
                    .map(
                        format ->
                            dynamicTest(
                                release.version() + " as " + format,
                                () -> isServed("/ontology/" + release.version(), format))));
  }

  @TestFactory
  Stream<DynamicTest> each_file_of_a_release_is_served_as_it_is() {
    Stream<Path> files = RELEASES.stream().flatMap(release -> list(release.folder()).stream());
    return files.map(
        file ->
            dynamicTest(
                file.toString(),
                () -> {
                  Path release = Path.of("ontology/releases").relativize(file);
                  HttpResponse<String> answer =
                      SITE.get("/ontology/" + release.toString().replace('\\', '/'));
                  assertThat(answer.statusCode()).isEqualTo(200);
                  assertThat(answer.body()).isEqualTo(Files.readString(file));
                  assertThat(answer.headers().firstValue("Cache-Control")).contains(FOR_EVER);
                }));
  }

  @Test
  void the_turtle_of_a_release_is_the_frozen_file() throws IOException {
    assertThat(SITE.get("/ontology/1.0.0", "Accept", "text/turtle").body())
        .isEqualTo(Files.readString(Path.of("ontology/releases/1.0.0/atlas.ttl")));
  }

  @Test
  void what_was_never_released_is_not_found() {
    for (String path :
        List.of(
            "/ontology/0.1.0",
            "/ontology/1.0.0.csv",
            "/ontology/1.0.0/nothing.ttl",
            "/ontology/1.0.0/atlas.ttl/more",
            "/ontology/latest")) {
      assertThat(SITE.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  private static void isServed(String path, Format format) {
    HttpResponse<String> suffixed = SITE.get(path + "." + format.suffix());
    HttpResponse<String> negotiated = SITE.get(path, "Accept", format.mediaType());
    assertThat(suffixed.statusCode()).isEqualTo(200);
    assertThat(suffixed.headers().firstValue("Content-Type").orElseThrow())
        .startsWith(format.mediaType());
    assertThat(negotiated.body()).isEqualTo(suffixed.body());
    assertThat(negotiated.headers().firstValue("Content-Location"))
        .contains(path + "." + format.suffix());
    assertThat(suffixed.headers().firstValue("Cache-Control"))
        .contains(format.equals(Format.HTML) ? "public, max-age=60" : FOR_EVER);
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
