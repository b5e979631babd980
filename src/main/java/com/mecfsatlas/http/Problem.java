package com.mecfsatlas.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request is not answered: a problem document (RFC 9457) before it is written.
 *
 * @param detail what is wrong with this request and what to do, in one or two sentences
 * @param instance names this very occurrence, as the log does; empty but for faults of ours
 * @param alternatives the formats there are, where none was acceptable, or other addresses
 * @param members what is told besides (section 3.2): numbers, texts, lists of texts
 * @param fields the header fields its answer carries, for example {@code Retry-After}
 */
public record Problem(
    ProblemType type,
    int status,
    String detail,
    String instance,
    List<Alternative> alternatives,
    Map<String, Object> members,
    Map<String, String> fields) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** All header fields together stay below 4 KB. */
  private static final int LINK_BUDGET = 3000;

  public Problem {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Another address to ask: on this copy.
   *
   * @param href empty where no address fixes it
   * @param type the media type there
   * @param title its name for people; may be empty
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Alternative(String href, String type, String title) {}

  static Problem of(ProblemType type, String detail) {
    return new Problem(type, type.status(), detail, "", List.of(), Map.of(), Map.of());
  }

  /** None of {@code offered} is acceptable (RFC 9110 section 15.5.7). */
  public static Problem notAcceptable(List<Alternative> offered) {
    Problem problem = HttpProblem.NOT_ACCEPTABLE.usual().offering(offered);
    String links = links(offered);
    return links.isEmpty() ? problem : problem.with("Link", links);
  }

  /** The first ones, as many as fit. */
  private static String links(List<Alternative> offered) {
    StringBuilder field = new StringBuilder();
    for (Alternative each : offered) {
      String link = "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(each.href(), each.type());
      if (!each.href().isEmpty() && field.length() + 2 + link.length() <= LINK_BUDGET) {
        field.append(field.isEmpty() ? "" : ", ").append(link);
      }
    }
    return field.toString();
  }

  public String title() {
    return type.title();
  }

  /** The same with what is wrong in particular, where somebody says it. */
  public Problem because(String words) {
    return words.isEmpty()
        ? this
        : new Problem(type, status, words, instance, alternatives, members, fields);
  }

  /** The same with the status that its maker chose. */
  public Problem at(int status) {
    return new Problem(type, status, detail, instance, alternatives, members, fields);
  }

  /** The same with a name, a URI, for this occurrence. */
  public Problem named(String occurrence) {
    return new Problem(type, status, detail, occurrence, alternatives, members, fields);
  }

  public Problem offering(List<Alternative> others) {
    return new Problem(type, status, detail, instance, others, members, fields);
  }

  /** The same with one more member of the document: a number, a text, or a list of texts. */
  public Problem and(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new Problem(type, status, detail, instance, alternatives, more, fields);
  }

  /** The same with a header field of its answer. */
  public Problem with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new Problem(type, status, detail, instance, alternatives, members, more);
  }

  /** The members of the document in their order (section 3.1); empty ones are left out. */
  Map<String, Object> document(String page) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", page + "#" + type.heading());
    document.put("title", title());
    document.put("status", status);
    document.put("detail", detail);
    if (!instance.isEmpty()) {
      document.put("instance", instance);
    }
    if (!alternatives.isEmpty()) {
      document.put("alternatives", alternatives);
    }
    document.putAll(members);
    return document;
  }
}
