package com.mecfsatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;

/** The whole server with the shipped data on a free port, started once for all tests. */
final class RunningAtlas {
  private static final RunningAtlas STARTED = new RunningAtlas();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  private RunningAtlas() {
    try {
      Settings settings =
          Settings.from(
              Map.of(
                  "ATLAS_HOME", Files.createTempDirectory("atlas").toString(), "ATLAS_PORT", "0"));
      server = Server.start(settings, OpenAtlas.open(settings, Progress.onStandardError()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static URI at(String path) {
    return STARTED.server.address().resolve(path);
  }

  /** GETs {@code path} with the given Accept field. */
  static HttpResponse<String> get(String path, String accept) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", accept).build());
  }

  /** POSTs {@code body} to {@code path}. */
  static HttpResponse<String> post(String path, String mediaType, String body, String accept) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Accept", accept)
            .header("Content-Type", mediaType)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return STARTED.client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
