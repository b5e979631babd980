package com.mecfsatlas.sparql;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The formats there are where none was acceptable (RFC 9110 section 15.5.7), each with the address
 * that fixes it, where the question stands in an address.
 */
record Alternatives(List<Map<String, String>> each) {
  /** What a reference may hold (RFC 3986), and not longer than fits into a field six times. */
  private static final Pattern LINKABLE = Pattern.compile("[\\w.~!$&'()*+,;=:@/?%-]{1,400}");

  /**
   * @param target the query part of the address; empty where the question came another way
   */
  static Alternatives of(List<ResultFormat> formats, String target) {
    boolean linked = LINKABLE.matcher(target).matches();
    return new Alternatives(
        formats.stream()
            .map(
                format ->
                    linked && !format.shortName().isEmpty()
                        ? Map.of(
                            "type",
                            format.mediaType(),
                            "href",
                            "?" + target + "&format=" + format.shortName())
                        : Map.of("type", format.mediaType()))
            .toList());
  }

  QueryProblem problem() {
    String types =
        each.stream().map(it -> String.valueOf(it.get("type"))).collect(Collectors.joining(", "));
    QueryProblem problem =
        new QueryProblem(
                406, "not-acceptable", "No such format", "This can be answered as " + types + ".")
            .and("alternatives", each)
            .with("Vary", "Accept");
    String links = links();
    return links.isEmpty() ? problem : problem.with("Link", links);
  }

  private String links() {
    return each.stream()
        .filter(it -> it.containsKey("href"))
        .map(it -> "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(it.get("href"), it.get("type")))
        .collect(Collectors.joining(", "));
  }
}
