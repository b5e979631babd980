package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.graph.SearchGroup;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader asked of the search.
 *
 * @param q what was typed; empty before anything was
 * @param kind the segment of the one section to show; empty for all
 * @param page from 1
 */
public record SearchRequest(String q, String kind, int page) {
  /** Longer than any name or title that is worth typing. */
  public static final int LONGEST = 200;

  public static final int PAGE_SIZE = 50;

  private static final Set<String> PARAMETERS = Set.of("q", "kind", "page");

  /** Control characters, and those that turn the direction of the text after them. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]+");

  /**
   * Reads the parameters of a query.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static SearchRequest parse(Map<String, List<String>> query) {
    Set<String> unknown = new TreeSet<>(query.keySet());
    unknown.removeAll(PARAMETERS);
    require(unknown.isEmpty(), "a search takes q, kind and page, not " + unknown);
    String q = INVISIBLE.matcher(one(query, "q")).replaceAll(" ").strip();
    require(
        q.length() <= LONGEST, "q must be at most " + LONGEST + " characters, not " + q.length());
    String kind = one(query, "kind");
    require(
        kind.isEmpty() || SearchGroup.ofSegment(kind).isPresent(),
        "kind must be one of " + segments() + ", not " + kind);
    String page = one(query, "page");
    require(
        page.isEmpty() || page.matches("[1-9][0-9]{0,5}"),
        "page must be a whole number from 1, not " + page);
    return new SearchRequest(q, kind, page.isEmpty() ? 1 : Integer.parseInt(page));
  }

  SearchRequest onPage(int other) {
    return new SearchRequest(q, kind, other);
  }

  public SearchRequest of(SearchGroup group) {
    return new SearchRequest(q, group.segment(), 1);
  }

  /** The query that asks for this, percent-encoded, names sorted, defaults left out. */
  public String canonicalQuery() {
    return Stream.of(
            parameter("kind", kind),
            parameter("page", page == 1 ? "" : Integer.toString(page)),
            parameter("q", q))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("&"));
  }

  /** The path of this search on any copy. */
  public String path() {
    return "/search" + (canonicalQuery().isEmpty() ? "" : "?" + canonicalQuery());
  }

  private static String parameter(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }

  private static String one(Map<String, List<String>> query, String name) {
    List<String> given = query.getOrDefault(name, List.of());
    require(given.size() <= 1, name + " must be given once, not " + given.size() + " times");
    return given.isEmpty() ? "" : given.getFirst().strip();
  }

  private static String segments() {
    return Arrays.stream(SearchGroup.values())
        .map(SearchGroup::segment)
        .collect(Collectors.joining(", "));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
