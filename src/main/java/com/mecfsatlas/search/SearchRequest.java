package com.mecfsatlas.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.evidence.StudyParameters;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a reader asked of the search.
 *
 * @param q what was typed; empty before anything was
 * @param kind the segment of the one section to show; empty for all
 * @param filters the parameters that choose studies, none of them empty
 * @param sort newest or oldest; empty for the best first
 * @param page from 1
 */
public record SearchRequest(
    String q, String kind, Map<String, String> filters, String sort, int page) {
  public static final String PATH = "/search";

  /** Longer than any name or title that is worth typing. */
  public static final int LONGEST = 200;

  public static final int PAGE_SIZE = 50;

  /** The orders of studies besides that of the search. */
  public static final List<String> SORTS = List.of("newest", "oldest");

  private static final List<String> OWN = List.of("q", "kind", "sort", "page");

  public SearchRequest {
    filters = Collections.unmodifiableMap(new TreeMap<>(filters));
  }

  /**
   * Reads the parameters of a query.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static SearchRequest parse(Map<String, List<String>> query) {
    Set<String> unknown = new TreeSet<>(query.keySet());
    OWN.forEach(unknown::remove);
    StudyParameters.OF_RECORDS.forEach(unknown::remove);
    require(
        unknown.isEmpty(),
        "a search takes "
            + String.join(", ", OWN)
            + " and "
            + String.join(", ", StudyParameters.OF_RECORDS)
            + ", not "
            + unknown);
    Map<String, String> values = new TreeMap<>();
    query.keySet().forEach(name -> values.put(name, one(query, name)));
    values.values().removeIf(String::isEmpty);
    Map<String, String> filters = new TreeMap<>(values);
    OWN.forEach(filters::remove);
    String kind = values.getOrDefault("kind", "");
    require(
        kind.isEmpty() || SearchGroup.ofSegment(kind).isPresent(),
        "kind must be one of " + segments() + ", not " + kind);
    String sort = values.getOrDefault("sort", "");
    require(
        sort.isEmpty() || SORTS.contains(sort),
        "sort must be one of " + String.join(", ", SORTS) + ", not " + sort);
    boolean ofStudies = kind.isEmpty() || kind.equals(SearchGroup.EVIDENCE.segment());
    require(
        ofStudies || (filters.isEmpty() && sort.isEmpty()),
        "kind must be evidence or left out where studies are chosen or sorted, not " + kind);
    String page = values.getOrDefault("page", "1");
    require(page.matches("[1-9][0-9]{0,5}"), "page must be a whole number from 1, not " + page);
    return new SearchRequest(
        values.getOrDefault("q", ""), kind, filters, sort, Integer.parseInt(page));
  }

  /** Whether studies alone are shown. */
  public boolean isOfStudies() {
    return kind.equals(SearchGroup.EVIDENCE.segment()) || !filters.isEmpty() || !sort.isEmpty();
  }

  /** Whether nothing was asked. */
  public boolean isBlank() {
    return q.isEmpty() && !isOfStudies();
  }

  public SearchRequest onPage(int other) {
    return new SearchRequest(q, kind, filters, sort, other);
  }

  public SearchRequest of(SearchGroup group) {
    return new SearchRequest(q, group.segment(), Map.of(), "", 1);
  }

  public SearchRequest sorted(String other) {
    return new SearchRequest(
        q, other.isEmpty() ? SearchGroup.EVIDENCE.segment() : kind, filters, other, 1);
  }

  public SearchRequest without(String filter) {
    Map<String, String> fewer = new TreeMap<>(filters);
    fewer.remove(filter);
    return new SearchRequest(q, SearchGroup.EVIDENCE.segment(), fewer, sort, 1);
  }

  /** The query that asks for this, percent-encoded, names sorted, defaults left out. */
  public String canonicalQuery() {
    Map<String, String> values = new TreeMap<>(filters);
    boolean isSaidByOthers =
        kind.equals(SearchGroup.EVIDENCE.segment()) && !(filters.isEmpty() && sort.isEmpty());
    values.put("kind", isSaidByOthers ? "" : kind);
    values.put("page", page == 1 ? "" : Integer.toString(page));
    values.put("q", q);
    values.put("sort", sort);
    return values.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("&"));
  }

  /** The path of this search on any copy. */
  public String path() {
    return address("");
  }

  /** The address in the format with {@code suffix}; negotiated where that is empty. */
  public String address(String suffix) {
    return PATH
        + (suffix.isEmpty() ? "" : "." + suffix)
        + (canonicalQuery().isEmpty() ? "" : "?" + canonicalQuery());
  }

  private static String one(Map<String, List<String>> query, String name) {
    List<String> given = query.getOrDefault(name, List.of());
    require(given.size() <= 1, name + " must be given once, not " + given.size() + " times");
    String value = given.isEmpty() ? "" : StudyParameters.visible(given.getFirst());
    require(
        value.length() <= LONGEST,
        name + " must be at most " + LONGEST + " characters, not " + value.length());
    return value;
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
