package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A server from the distribution, until it is stopped as Ctrl-C would; none of its answers is a
 * 5xx. Who asks too much at once waits as he is told.
 */
final class ServedDistribution implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI address;

  ServedDistribution(Process process, String address) {
    this.process = process;
    this.address = URI.create(address);
  }

  /** The absolute address of {@code path}. */
  URI at(String path) {
    return address.resolve(path);
  }

  HttpResponse<String> get(String path, String accept) throws Exception {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", accept).build());
  }

  HttpResponse<String> query(String query, String accept) throws Exception {
    return get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), accept);
  }

  /** Sends {@code body}, and wants it taken. */
  void write(String method, String path, String type, byte[] body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<String> answer = send(request);
    assertThat(answer.statusCode() / 100).as("%s%n%s", request, answer.body()).isEqualTo(2);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    HttpResponse<String> answer =
        client.send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    while (answer.statusCode() == 429) {
      TimeUnit.SECONDS.sleep(
          answer.headers().firstValueAsLong("Retry-After").orElseThrow(AssertionError::new));
      answer = client.send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }
    assertThat(answer.statusCode()).as("%s%n%s", request, answer.body()).isLessThan(500);
    return answer;
  }

  @Override
  public void close() {
    client.close();
    process.destroy();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }
}
