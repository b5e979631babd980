package com.mecfsatlas.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.evidence.StudyFilter;
import com.mecfsatlas.evidence.StudyParameters;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a reader asked of a view.
 *
 * @param path of the view, without suffix and query
 * @param values the parameters that were given, by name; none is empty
 */
public record AnalysisRequest(String path, SortedMap<String, String> values) {
  /** Longer than any name that is worth typing. */
  public static final int LONGEST = 200;

  /** The parameters that choose studies. */
  public static final Set<String> FILTERS = StudyParameters.OF_VIEWS;

  /**
   * Reads the parameters of a query.
   *
   * @param own the names that this view takes besides the filters
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest parse(
      String path, Map<String, List<String>> query, Set<String> own) {
    Set<String> known = new TreeSet<>(FILTERS);
    known.addAll(own);
    return unfiltered(path, query, known);
  }

  /**
   * The same of a view that shows no studies to choose from.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest unfiltered(
      String path, Map<String, List<String>> query, Set<String> own) {
    Set<String> known = new TreeSet<>(own);
    Set<String> unknown = new TreeSet<>(query.keySet());
    unknown.removeAll(known);
    require(unknown.isEmpty(), path + " takes " + known + ", not " + unknown);
    SortedMap<String, String> values = new TreeMap<>();
    query.forEach(
        (name, given) -> {
          require(given.size() == 1, name + " must be given once, not " + given.size() + " times");
          String value = StudyParameters.visible(given.getFirst());
          require(
              value.length() <= LONGEST,
              name + " must be at most " + LONGEST + " characters, not " + value.length());
          if (!value.isEmpty()) {
            values.put(name, value);
          }
        });
    AnalysisRequest request = new AnalysisRequest(path, values);
    StudyParameters.study(values);
    return request;
  }

  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException where it is none between {@code least} and {@code most}
   */
  public int number(String name, int least, int most, int unless) {
    String text = get(name);
    if (text.isEmpty()) {
      return unless;
    }
    int value = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    require(
        value >= least && value <= most,
        name + " must be a whole number from " + least + " to " + most + ", not " + text);
    return value;
  }

  public void allow(String name, Set<String> values) {
    require(
        !has(name) || values.contains(get(name)),
        name + " must be one of " + new TreeSet<>(values) + ", not " + get(name));
  }

  public StudyFilter filter() {
    return StudyParameters.study(values);
  }

  /** The filters that are set. */
  public List<String> filters() {
    return values.keySet().stream().filter(FILTERS::contains).toList();
  }

  public AnalysisRequest with(String name, String value) {
    SortedMap<String, String> other = new TreeMap<>(values);
    other.put(name, value);
    return new AnalysisRequest(path, other);
  }

  public AnalysisRequest without(String name) {
    SortedMap<String, String> other = new TreeMap<>(values);
    other.remove(name);
    return new AnalysisRequest(path, other);
  }

  /** The query that asks for this, percent-encoded, names sorted. */
  public String canonicalQuery() {
    return values.entrySet().stream()
        .map(each -> each.getKey() + "=" + encode(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** The address of the view in the format with {@code suffix}; negotiated where that is empty. */
  public String address(String suffix) {
    return path
        + (suffix.isEmpty() ? "" : "." + suffix)
        + (values.isEmpty() ? "" : "?" + canonicalQuery());
  }

  public String href() {
    return address("");
  }

  public static String encode(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
