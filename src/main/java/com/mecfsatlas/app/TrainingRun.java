package com.mecfsatlas.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IOX;

/**
 * One short life of a server, in a home that is removed again: the build lets the Java machine
 * write down what it loaded and compiled meanwhile (an AOT cache, JEP 514), and {@code bin/atlas}
 * starts with that.
 */
final class TrainingRun {
  /** What a first reader asks for. */
  private static final List<String> PAGES =
      List.of(
          "",
          "evidence",
          "evidence/lusso-1993-infection-natural",
          "evidence/lusso-1993-infection-natural.ttl",
          "evidence/lusso-1993-infection-natural.jsonld",
          "evidence/lusso-1993-infection-natural.bib",
          "virus/ebv",
          "search?q=fatigue",
          "sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%2010");

  private TrainingRun() {}

  /**
   * Serves the content of a folder, the only argument.
   *
   * @throws IllegalStateException where a page is not answered
   */
  public static void main(String[] content) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("atlas-training");
    try {
      Settings settings =
          Settings.from(
              Map.of("ATLAS_CONTENT", content[0], "ATLAS_HOME", home + "", "ATLAS_PORT", "0"));
      Progress silent =
          new Progress(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      try (OpenAtlas atlas = OpenAtlas.open(settings, silent)) {
        Server server = Server.start(settings, atlas);
        try (HttpClient client = HttpClient.newHttpClient()) {
          for (String page : PAGES) {
            ask(client, server.address().resolve(page));
          }
        }
        server.stop();
      }
    } finally {
      IOX.deleteAll(home);
    }
  }

  private static void ask(HttpClient client, URI page) throws IOException, InterruptedException {
    int status =
        client
            .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
            .statusCode();
    if (status != 200) {
      throw new IllegalStateException(page + ": " + status);
    }
  }
}
