package com.mecfsatlas.sparql;

import com.mecfsatlas.graph.Thing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A problem document, RFC 9457.
 *
 * @param name the heading in the list of errors that explains it
 * @param position where in the query it is, if anywhere: the members {@code line} and {@code
 *     column}
 * @param headers the fields its answer carries, for example {@code Retry-After}
 */
record Problem(
    int status,
    String name,
    String title,
    String detail,
    Map<String, Integer> position,
    Map<String, String> headers) {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final String PAGE = Thing.BASE + "errors#";

  Problem(int status, String name, String title, String detail) {
    this(status, name, title, detail, Map.of(), Map.of());
  }

  Problem at(int line, int column) {
    Map<String, Integer> place = new LinkedHashMap<>();
    place.put("line", line);
    place.put("column", column);
    return new Problem(status, name, title, detail, place, headers);
  }

  Problem with(String header, String value) {
    return new Problem(status, name, title, detail, position, Map.of(header, value));
  }

  /** Sends it in place of whatever was about to be sent. */
  void send(HttpServletResponse response) throws IOException {
    byte[] body = json().getBytes(StandardCharsets.UTF_8);
    response.resetBuffer();
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private String json() {
    JsonObject object = new JsonObject();
    object.put("type", PAGE + name);
    object.put("title", title);
    object.put("status", status);
    object.put("detail", detail);
    position.forEach(object::put);
    return object.toString();
  }
}
