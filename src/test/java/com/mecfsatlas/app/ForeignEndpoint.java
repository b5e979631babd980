package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** SPARQL endpoints of somebody else, one for each format of results, that know one answer. */
final class ForeignEndpoint implements AutoCloseable {
  /** The value of {@code ?x} in it. */
  static final String TOLD = "told elsewhere";

  private static final Map<String, String> ANSWERS =
      Map.of(
          "text/csv", "x\n" + TOLD + "\n",
          "text/tab-separated-values", "?x\n\"" + TOLD + "\"\n",
          "application/sparql-results+json",
              "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":"
                  + "{\"type\":\"literal\",\"value\":\""
                  + TOLD
                  + "\"}}]}}",
          "application/sparql-results+xml",
              "<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\"><head><variable name=\"x\"/>"
                  + "</head><results><result><binding name=\"x\"><literal>"
                  + TOLD
                  + "</literal></binding></result></results></sparql>");

  private final HttpServer server;

  ForeignEndpoint() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ANSWERS.forEach(
        (type, answer) ->
            server.createContext("/" + type, exchange -> send(exchange, type, answer)));
    server.start();
  }

  private static void send(HttpExchange exchange, String type, String answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    byte[] body = answer.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Where they are, with spaces between them. */
  String addresses() {
    int port = server.getAddress().getPort();
    return ANSWERS.keySet().stream()
        .map(type -> "http://localhost:" + port + "/" + type)
        .collect(joining(" "));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
