package com.mecfsatlas.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A walk over a served site along its links, its Link fields, its sitemaps and its assets, through
 * one address of each shape: the kind of page, the suffix and the names of the parameters.
 */
final class SiteWalk {
  private static final String BROWSER = "text/html,*/*;q=0.8";

  /** What nothing links, because a form leads there or a machine knows it. */
  private static final List<String> DOORS =
      List.of(
          "/",
          "/sitemap.xml",
          "/robots.txt",
          "/.well-known/void",
          "/catalog",
          "/dump/atlas.nq.gz",
          "/dump/atlas.trig.gz",
          "/dump/atlas.nq.gz.sha256",
          "/search?q=NK%20cells&criteria=ccc-2003",
          "/connect?from=ebv&to=me-cfs",
          "/evidence/lusso-1993-infection-natural",
          "/evidence/no-such-record",
          "/sparql?query=SELECT%20nonsense");

  /** On this site: what leads to others is theirs. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:href=\"|src=\"|<loc>|\"(?=/assets/))"
              + "(?:https?://(?:(?:localhost|127\\.0\\.0\\.1)(?::\\d+)?|www\\.mecfsatlas\\.com))?(/[^\"<>\\s]*)");

  /** More shapes than there are: what goes on beyond them walks in circles. */
  private static final int MOST = 3_000;

  private final ServedDistribution served;
  private final Deque<String> ahead = new ArrayDeque<>(DOORS);
  private final Set<String> shapes = new HashSet<>();
  private final Set<String> types = new HashSet<>();

  SiteWalk(ServedDistribution served) {
    this.served = served;
  }

  /** Goes through it; the media types that it met. */
  Set<String> walk() throws Exception {
    int visited = 0;
    while (!ahead.isEmpty()) {
      assertThat(visited).as("pages of different shapes").isLessThan(MOST);
      String path = ahead.removeFirst();
      if (shapes.add(shape(path))) {
        visited++;
        visit(path);
      }
    }
    return types;
  }

  private void visit(String path) throws Exception {
    HttpResponse<String> answer = served.get(path, BROWSER);
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (answer.statusCode() == 200) {
      types.add(type);
    }
    Stream<String> fields =
        Stream.of("Link", "Location").flatMap(name -> answer.headers().allValues(name).stream());
    fields
        .map(field -> field.startsWith("/") ? "<" + field : field)
        .map(field -> field.replace("<", "href=\""))
        .forEach(this::follow);
    if (type.equals("text/html") || type.endsWith("xml") || type.endsWith("css")) {
      follow(answer.body());
    }
  }

  private void follow(String text) {
    LINK.matcher(text)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(path -> !path.startsWith("//"))
        .map(path -> path.replaceAll("[^\\x21-\\x7e]|[|{}\\[\\]^`\\\\]", "_"))
        .forEach(ahead::add);
  }

  private static String shape(String path) {
    URI address = URI.create(path);
    String[] segments = address.getPath().split("/", -1);
    String last = segments[segments.length - 1];
    String query = address.getQuery() == null ? "" : address.getQuery();
    if (path.startsWith("/assets/")) {
      return address.getPath();
    }
    String suffix = last.contains(".") ? last.substring(last.indexOf('.')) : "";
    String parameters =
        Stream.of(query.split("&", -1))
            .map(each -> each.replaceFirst("=.*", ""))
            .sorted()
            .distinct()
            .collect(joining("&"));
    return segments[1].replace(suffix, "") + segments.length + suffix + parameters;
  }
}
