package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Stop;
import com.mecfsatlas.ledger.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two kinds of things against each other: a cell holds the claims that join a row and a column.
 *
 * @param things the rows, those with the most studies first; {@code across} the columns
 * @param left how many rows are left out
 * @param row the one row that is asked for, or with {@code column} the cell that is opened
 */
public record Matrix(
    ViewRequest request,
    Kind rows,
    Kind columns,
    List<Stop> things,
    List<Stop> across,
    Map<Pair, List<ClaimStudies>> cells,
    int left,
    Named row,
    Named column,
    Set<Stop> criteria,
    String behind)
    implements Excerpt {
  public static final String PATH = "/matrix";

  /** More rows than these tire a reader, and a page must stay small. */
  public static final int MOST = 40;

  /** The kinds of which a matrix can be made. */
  public static final List<Kind> KINDS =
      List.of(
          Kind.VIRUS,
          Kind.CELL,
          Kind.MOLECULE,
          Kind.CONDITION,
          Kind.SYMPTOM,
          Kind.CONCEPT,
          Kind.CRITERION);

  /** A row and a column. */
  public record Pair(Stop row, Stop column) {}

  /**
   * Reads and answers a request.
   *
   * @throws IllegalArgumentException where a kind has no matrix
   */
  public static Matrix of(
      Ledger ledger,
      Names names,
      NamedQuery template,
      String path,
      Map<String, List<String>> query) {
    ViewRequest request = ViewRequest.parse(path, query, Set.of("row", "column"));
    Named row = names.find(request.get("row"));
    Named column = names.find(request.get("column"));
    boolean alone = row.sure() && column.typed().isEmpty();
    String[] kinds = path.substring(PATH.length() + 1).split("/", -1);
    Kind rows = kind(kinds[0]);
    Kind columns = kind(kinds[1]);
    Map<Pair, List<ClaimStudies>> all = new LinkedHashMap<>();
    for (ClaimStudies each : ledger.only(request.filter()).claims()) {
      pair(each, rows, columns)
          .ifPresent(pair -> all.computeIfAbsent(pair, key -> new ArrayList<>()).add(each));
    }
    List<Stop> ranked = ranked(all, true);
    List<Stop> shown =
        alone
            ? ranked.stream().filter(row.stop()::equals).toList()
            : ranked.subList(0, Math.min(MOST, ranked.size()));
    all.keySet().removeIf(pair -> !shown.contains(pair.row()));
    List<Stop> across = ranked(all, false);
    return new Matrix(
        request,
        rows,
        columns,
        List.copyOf(shown),
        across,
        all,
        ranked.size() - shown.size(),
        row,
        column,
        ledger.criteria(),
        alone && shown.isEmpty()
            ? ""
            : behind(template, rows, columns, shown.size() == ranked.size() ? List.of() : shown)
                .text(request.filter()));
  }

  /** Of some rows only, where there are some. */
  private static BehindQuery behind(
      NamedQuery template, Kind rows, Kind columns, List<Stop> shown) {
    BehindQuery behind = new BehindQuery(template);
    if (shown.isEmpty()) {
      behind.between(rows, columns);
    }
    shown.forEach(row -> behind.from(row.thing(), columns));
    if (rows == columns) {
      return behind;
    }
    if (shown.isEmpty()) {
      behind.between(columns, rows);
    }
    shown.forEach(row -> behind.to(columns, row.thing()));
    return behind;
  }

  private static Kind kind(String segment) {
    return Kind.ofSegment(segment)
        .filter(KINDS::contains)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a matrix joins two of "
                        + KINDS.stream().map(Kind::segment).collect(Collectors.joining(", "))
                        + ", not "
                        + segment));
  }

  /** Of one kind with itself, the subject is the row. */
  private static Optional<Pair> pair(ClaimStudies claim, Kind rows, Kind columns) {
    Kind subject = claim.subject().thing().kind();
    Kind object = claim.object().thing().kind();
    if (subject == rows && object == columns) {
      return Optional.of(new Pair(claim.subject(), claim.object()));
    }
    return subject == columns && object == rows
        ? Optional.of(new Pair(claim.object(), claim.subject()))
        : Optional.empty();
  }

  private static List<Stop> ranked(Map<Pair, List<ClaimStudies>> cells, boolean byRow) {
    Map<Stop, Integer> studies = new LinkedHashMap<>();
    cells.forEach(
        (pair, claims) ->
            studies.merge(
                byRow ? pair.row() : pair.column(),
                ClaimStudies.records(claims).size(),
                Integer::sum));
    return studies.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Stop, Integer> each) -> -each.getValue())
                .thenComparing(each -> each.getKey().name()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The cell that is opened. */
  public Optional<Pair> chosen() {
    return row.sure() && column.sure()
        ? Optional.of(new Pair(row.stop(), column.stop()))
        : Optional.empty();
  }

  /** A row without a column asks for that row alone. */
  public boolean isOneRow() {
    return row.sure() && column.typed().isEmpty();
  }

  public List<ClaimStudies> claims(Stop row, Stop column) {
    return cells.getOrDefault(new Pair(row, column), List.of());
  }

  /** The studies of a cell, each record once. */
  public List<Study> studies(Stop row, Stop column) {
    return ClaimStudies.records(claims(row, column));
  }

  public boolean differs(Stop row, Stop column) {
    return claims(row, column).stream().anyMatch(ClaimStudies::differs);
  }

  /** The address of the row of one thing, against a kind of things. */
  public static String row(Thing thing, Kind columns) {
    return PATH
        + "/"
        + thing.kind().segment()
        + "/"
        + columns.segment()
        + "?row="
        + ViewRequest.encode(thing.path().substring(1));
  }

  /** The address of the whole matrix. */
  public String whole() {
    return request.without("row").without("column").href();
  }

  /** The address at which a cell is opened. */
  public String open(Stop row, Stop column) {
    return request
            .with("row", row.thing().path().substring(1))
            .with("column", column.thing().path().substring(1))
            .href()
        + "#picked";
  }

  @Override
  public String title() {
    return rows.plural() + " and " + columns.plural().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Section> sections() {
    return things.stream()
        .flatMap(
            row ->
                across.stream()
                    .filter(column -> cells.containsKey(new Pair(row, column)))
                    .map(
                        column ->
                            new Section(
                                row.name() + " × " + column.name(),
                                List.of(row, column),
                                claims(row, column))))
        .toList();
  }
}
