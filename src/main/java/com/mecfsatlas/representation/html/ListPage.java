package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list shows: the form that chose it, its rows, the way to the other pages.
 *
 * @param way how to drop each condition, for a reader who found nothing
 */
public record ListPage(
    Frame frame,
    ListView list,
    List<Hyperlink> way,
    List<Hyperlink> pageLinks,
    List<String> columns,
    Map<EntityId, ClaimEvidence> claims) {
  private static final int VISIBLE_FILTERS = 4;
  private static final Set<String> NAMES = Set.of("label", "thing");

  static ListPage of(Site site, ListView list, Map<EntityId, ClaimEvidence> claims) {
    String path = "/" + list.kind().segment();
    Map<String, String> asked = asked(list);
    return new ListPage(
        Frame.plain(site, list.kind().plural(), path, list.revision())
            .withData(Frame.ofList(site, list.kind(), query(asked))),
        list,
        ways(list, path, asked),
        PageLinks.of(
            list.page(),
            list.pages(),
            n -> {
              Map<String, String> there = new TreeMap<>(asked);
              there.put("page", Integer.toString(n));
              return address(path, there);
            }),
        list.columns().stream().filter(column -> !NAMES.contains(column)).toList(),
        claims);
  }

  /** Papers read better as a list than as a table with ten columns. */
  public boolean asPapers() {
    return list.kind() == EntityType.PAPER;
  }

  /** Claims show their studies as marks. */
  public boolean asClaims() {
    return list.kind() == EntityType.CLAIM;
  }

  /** The claim of a row with its counted studies; none where there are none. */
  public List<ClaimEvidence> claim(Listing.Row row) {
    return Optional.ofNullable(claims.get(row.thing())).stream().toList();
  }

  /** What bears on a claim and is not counted. */
  public String beside(Listing.Row row) {
    return Stream.of(
            row.cell("retracted").isEmpty()
                ? ""
                : row.cell("retracted") + " retracted, not counted",
            row.cell("reviews").isEmpty() ? "" : "reviews: " + row.cell("reviews"))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The filters that are always seen; the search field is a fifth. */
  public List<ListView.Filter> firstFilters() {
    return list.filters().stream().limit(VISIBLE_FILTERS).toList();
  }

  /** Those behind the fold. */
  public List<ListView.Filter> moreFilters() {
    return list.filters().stream().skip(VISIBLE_FILTERS).toList();
  }

  public String about(Listing.Row row) {
    return columns.stream()
        .filter(column -> !column.equals("standing"))
        .map(column -> spoken(column, row.cell(column)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** How a reader says an order. */
  public static String order(String sort) {
    boolean down = sort.startsWith("-");
    String column = down ? sort.substring(1) : sort;
    return switch (column) {
      case "label" -> down ? "Name, Z to A" : "Name, A to Z";
      case "year" -> down ? "Newest first" : "Oldest first";
      case "firstStudy" -> down ? "First study, newest first" : "First study, oldest first";
      default -> heading(column) + (down ? ", most first" : ", fewest first");
    };
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
      case "notFound" -> "Not found in";
      case "found" -> "Found in";
      case "mixed" -> "Found in part";
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

  private static List<Hyperlink> ways(ListView list, String path, Map<String, String> asked) {
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
              return Hyperlink.to(words, address(path, fewer));
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
