package com.mecfsatlas.sparql;

import com.mecfsatlas.model.EntityId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A problem document, RFC 9457.
 *
 * @param name the heading in the list of errors that explains it
 * @param members what is told besides: where in the query it is ({@code line}, {@code column},
 *     {@code token}), and the query
 * @param headers the fields its answer carries, for example {@code Retry-After}
 */
record QueryProblem(
    int status,
    String name,
    String title,
    String detail,
    Map<String, Object> members,
    Map<String, String> headers) {
  private static final int KEPT_CHARACTERS = 2000;

  /** A name, a number, a quoted text, or one sign; empty at the end of a line. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\w:?$@-]+|<[^>\\s]{0,80}>?|\"[^\"]{0,80}\"?|\\S");

  static final String MEDIA_TYPE = "application/problem+json";
  private static final String PAGE = EntityId.BASE + "errors#";

  QueryProblem(int status, String name, String title, String detail) {
    this(status, name, title, detail, Map.of(), Map.of());
  }

  /** With the place in {@code text} at which the reader stumbled, and what is there. */
  QueryProblem at(int line, int column, String text) {
    return at(line, column).and("token", token(line, column, text));
  }

  /** With the place at which the reader stumbled. */
  QueryProblem at(int line, int column) {
    return and("line", line).and("column", column);
  }

  /** With the query itself, as far as it is short, so that nothing typed is lost. */
  QueryProblem keeping(String query) {
    return and("query", query.substring(0, Math.min(query.length(), KEPT_CHARACTERS)));
  }

  /** With one more member of the document: a number, a text, or a list of objects. */
  QueryProblem and(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new QueryProblem(status, name, title, detail, more, headers);
  }

  /** What came before the end, where the text ends too early. */
  private static String lastWord(String text) {
    String[] words = text.strip().split("\\s+", -1);
    return words[words.length - 1];
  }

  private static String token(int line, int column, String text) {
    String there =
        text.lines()
            .skip(line - 1L)
            .findFirst()
            .map(it -> it.substring(Math.min(column - 1, it.length())))
            .orElse("");
    Matcher token = TOKEN.matcher(there);
    return token.lookingAt() ? token.group() : lastWord(text);
  }

  QueryProblem with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new QueryProblem(status, name, title, detail, members, more);
  }

  /** Sends it in place of whatever was about to be sent. */
  void send(HttpServletResponse response) throws IOException {
    send(response, MEDIA_TYPE, json().getBytes(StandardCharsets.UTF_8));
  }

  /** The same as a page for people, with the query as it was typed. */
  void sendPage(HttpServletResponse response, SparqlPages pages, String query) throws IOException {
    int line = number("line");
    int column = number("column");
    String place = line == 0 ? "" : " (line " + line + ", column " + column + ")";
    String token = String.valueOf(members.getOrDefault("token", ""));
    send(
        response,
        ResultFormat.HTML.contentType(),
        pages.problem(new ProblemView(status, title, detail + place, query, line, column, token)));
  }

  private int number(String member) {
    return members.get(member) instanceof Integer number ? number : 0;
  }

  private void send(HttpServletResponse response, String type, byte[] body) throws IOException {
    response.resetBuffer();
    response.setStatus(status);
    response.setHeader("Vary", "Accept");
    headers.forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static JsonArray array(List<?> objects) {
    JsonArray array = new JsonArray();
    for (Object each : objects) {
      JsonObject object = new JsonObject();
      ((Map<?, ?>) each).forEach((name, value) -> object.put(name.toString(), value.toString()));
      array.add(object);
    }
    return array;
  }

  private String json() {
    JsonObject object = new JsonObject();
    object.put("type", PAGE + name);
    object.put("title", title);
    object.put("status", status);
    object.put("detail", detail);
    members.forEach(
        (name, value) -> {
          switch (value) {
            case Integer number -> object.put(name, number);
            case List<?> objects -> object.put(name, array(objects));
            default -> object.put(name, value.toString());
          }
        });
    return object.toString();
  }
}
