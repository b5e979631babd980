package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Listing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a list shows: the form that chose it, its rows, the way to the other pages.
 *
 * @param way how to drop each condition, for a reader who found nothing
 */
public record ListPage(
    Frame frame, ListView list, List<Link> way, List<Link> pageLinks, List<String> columns) {
  private static final Set<String> LONG = Set.of("summary", "limit");
  private static final Set<String> NAMES = Set.of("label", "thing");

  static ListPage of(Site site, ListView list) {
    String path = "/" + list.kind().segment();
    Map<String, String> asked = asked(list);
    return new ListPage(
        Frame.plain(site, list.kind().plural(), path, list.revision())
            .withData(Frame.ofList(list.kind(), query(asked))),
        list,
        ways(list, path, asked),
        pageLinks(list, path, asked),
        list.columns().stream().filter(column -> !NAMES.contains(column)).toList());
  }

  /** Studies read better as a list than as a table with ten columns. */
  public boolean asStudies() {
    return list.kind() == Kind.EVIDENCE || list.kind() == Kind.PAPER;
  }

  public String about(Listing.Row row) {
    return columns.stream()
        .filter(column -> !LONG.contains(column) && !column.equals("standing"))
        .map(column -> spoken(column, row.cell(column)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  public boolean retracted(Listing.Row row) {
    return row.cell("standing").equalsIgnoreCase("retracted");
  }

  /** The name of a column as a reader says it. */
  public static String heading(String column) {
    return switch (column) {
      case "label" -> "Name";
      case "pem" -> "PEM";
      case "doi" -> "DOI";
      case "pmid" -> "PubMed";
      case "short" -> "Short name";
      case "records" -> "Studies";
      case "record" -> "Read by the atlas";
      case "months" -> "Months, adults";
      default -> {
        String words = column.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        yield Character.toUpperCase(words.charAt(0)) + words.substring(1);
      }
    };
  }

  private static String spoken(String column, String value) {
    return switch (column) {
      case "doi" -> value.isEmpty() ? "" : "DOI " + value;
      case "pmid" -> value.isEmpty() ? "" : "PubMed " + value;
      default -> value;
    };
  }

  private static Map<String, String> asked(ListView list) {
    Map<String, String> asked = new TreeMap<>();
    asked.put("q", list.q());
    asked.put("sort", list.sort());
    list.filters().forEach(filter -> asked.put(filter.column(), filter.chosen()));
    asked.values().removeIf(String::isEmpty);
    return asked;
  }

  private static List<Link> ways(ListView list, String path, Map<String, String> asked) {
    if (list.matched() > 0) {
      return List.of();
    }
    return asked.keySet().stream()
        .filter(name -> !name.equals("sort"))
        .map(
            name -> {
              Map<String, String> fewer = new TreeMap<>(asked);
              fewer.remove(name);
              String words =
                  name.equals("q")
                      ? "Search without “" + list.q() + "”"
                      : "Any " + heading(name) + " instead of “" + asked.get(name) + "”";
              return Link.to(words, address(path, fewer));
            })
        .toList();
  }

  private static List<Link> pageLinks(ListView list, String path, Map<String, String> asked) {
    if (list.pages() < 2) {
      return List.of();
    }
    return IntStream.rangeClosed(1, list.pages())
        .filter(n -> n == 1 || n == list.pages() || Math.abs(n - list.page()) <= 2)
        .mapToObj(
            n -> {
              Map<String, String> there = new TreeMap<>(asked);
              there.put("page", Integer.toString(n));
              return n == list.page()
                  ? Link.words(Integer.toString(n))
                  : Link.to(Integer.toString(n), address(path, there));
            })
        .toList();
  }

  private static String address(String path, Map<String, String> asked) {
    return asked.isEmpty() ? path : path + "?" + query(asked);
  }

  private static String query(Map<String, String> asked) {
    return asked.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
