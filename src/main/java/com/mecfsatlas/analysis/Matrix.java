package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.Topics;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two kinds of things against each other: a cell holds the claims that join a row and a column, or
 * what counts under them.
 *
 * @param things the rows, those with the most studies first; {@code across} the columns
 * @param left how many rows are left out, {@code leftColumns} how many columns of the rows shown
 * @param row the one row that is asked for, or with {@code column} the cell that is opened
 */
public record Matrix(
    AnalysisRequest request,
    EntityType rows,
    EntityType columns,
    List<EntityReference> things,
    List<EntityReference> across,
    Map<Pair, List<ClaimEvidence>> cells,
    int left,
    int leftColumns,
    ResolvedName row,
    ResolvedName column,
    Set<EntityReference> criteria,
    String sourceQuery)
    implements Analysis {
  public static final String PATH = "/matrix";

  /** More rows and columns than these tire a reader, and a page must stay small. */
  public static final int MOST = 25;

  /** The kinds of which a matrix can be made. */
  public static final List<EntityType> KINDS = EntityType.compared();

  /** A row and a column. */
  public record Pair(EntityReference row, EntityReference column) {}

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(String path, Map<String, List<String>> query) {
    return AnalysisRequest.parse(path, query, Set.of("row", "column"));
  }

  /**
   * Reads and answers a request.
   *
   * @throws IllegalArgumentException where a kind has no matrix
   */
  public static Matrix of(
      EvidenceBase evidence,
      EntityResolver names,
      NamedQuery template,
      String path,
      Map<String, List<String>> query) {
    AnalysisRequest request = request(path, query);
    ResolvedName row = names.find(request.get("row"));
    ResolvedName column = names.find(request.get("column"));
    boolean alone = row.sure() && column.typed().isEmpty();
    EntityType rows = MatrixPath.of(path).kinds().getFirst();
    EntityType columns = MatrixPath.of(path).kinds().getLast();
    Map<Pair, List<ClaimEvidence>> all = new LinkedHashMap<>();
    for (ClaimEvidence each : evidence.only(request.filter()).claims()) {
      for (Pair pair : pairs(each, rows, columns, evidence.topics())) {
        all.computeIfAbsent(pair, key -> new ArrayList<>()).add(each);
      }
    }
    List<EntityReference> ranked = ranked(all, true);
    List<EntityReference> shown =
        alone
            ? ranked.stream().filter(row.entity()::equals).toList()
            : ranked.subList(0, Math.min(MOST, ranked.size()));
    all.keySet().removeIf(pair -> !shown.contains(pair.row()));
    List<EntityReference> columnsRanked = ranked(all, false);
    List<EntityReference> across =
        alone ? columnsRanked : columnsRanked.subList(0, Math.min(MOST, columnsRanked.size()));
    all.keySet().removeIf(pair -> !across.contains(pair.column()));
    return new Matrix(
        request,
        rows,
        columns,
        List.copyOf(shown),
        List.copyOf(across),
        all,
        ranked.size() - shown.size(),
        columnsRanked.size() - across.size(),
        row,
        column,
        evidence.criteria(),
        all.isEmpty() && alone
            ? ""
            : sourceQuery(
                    template,
                    rows,
                    columns,
                    all,
                    alone,
                    shown.size() == ranked.size() && across.size() == columnsRanked.size())
                .text(request.filter()));
  }

  /** All of two kinds, one row, or the claims of those rows and columns that are shown. */
  private static SourceQuery sourceQuery(
      NamedQuery template,
      EntityType rows,
      EntityType columns,
      Map<Pair, List<ClaimEvidence>> cells,
      boolean oneRow,
      boolean whole) {
    SourceQuery sourceQuery = new SourceQuery(template);
    if (whole) {
      sourceQuery.between(rows, columns);
      if (rows != columns) {
        sourceQuery.between(columns, rows);
      }
    } else if (oneRow) {
      EntityId row = cells.keySet().iterator().next().row().thing();
      sourceQuery.from(row, columns);
      if (rows != columns) {
        sourceQuery.to(columns, row);
      }
    } else {
      cells.values().stream()
          .flatMap(List::stream)
          .map(ClaimEvidence::claim)
          .distinct()
          .forEach(sourceQuery::claim);
    }
    return sourceQuery;
  }

  /** What the ends of a claim count under; of one kind with itself, the subject is the row. */
  static Set<Pair> pairs(ClaimEvidence claim, EntityType rows, EntityType columns, Topics topics) {
    Set<Pair> pairs = new LinkedHashSet<>();
    add(pairs, claim.subject(), claim.object(), rows, columns, topics);
    if (rows != columns) {
      add(pairs, claim.object(), claim.subject(), rows, columns, topics);
    }
    return pairs;
  }

  private static void add(
      Set<Pair> pairs,
      EntityReference one,
      EntityReference other,
      EntityType rows,
      EntityType columns,
      Topics topics) {
    topics
        .of(one)
        .filter(row -> row.thing().kind() == rows)
        .forEach(
            row ->
                topics
                    .of(other)
                    .filter(column -> column.thing().kind() == columns)
                    .forEach(column -> pairs.add(new Pair(row, column))));
  }

  private static List<EntityReference> ranked(Map<Pair, List<ClaimEvidence>> cells, boolean byRow) {
    Map<EntityReference, Integer> studies = new LinkedHashMap<>();
    cells.forEach(
        (pair, claims) ->
            studies.merge(
                byRow ? pair.row() : pair.column(),
                ClaimEvidence.records(claims).size(),
                Integer::sum));
    return studies.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<EntityReference, Integer> each) -> -each.getValue())
                .thenComparing(each -> each.getKey().name()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The cell that is opened. */
  public Optional<Pair> chosen() {
    return row.sure() && column.sure()
        ? Optional.of(new Pair(row.entity(), column.entity()))
        : Optional.empty();
  }

  /** A row without a column asks for that row alone. */
  public boolean isOneRow() {
    return row.sure() && column.typed().isEmpty();
  }

  public List<ClaimEvidence> claims(EntityReference row, EntityReference column) {
    return cells.getOrDefault(new Pair(row, column), List.of());
  }

  /** The studies of a cell, each record once. */
  public List<EvidenceLine> studies(EntityReference row, EntityReference column) {
    return ClaimEvidence.records(claims(row, column));
  }

  public boolean differs(EntityReference row, EntityReference column) {
    return claims(row, column).stream().anyMatch(ClaimEvidence::differs);
  }

  /** The address of the row of one thing, against a kind of things. */
  public static String row(EntityId thing, EntityType columns) {
    return PATH
        + "/"
        + thing.kind().segment()
        + "/"
        + columns.segment()
        + "?row="
        + AnalysisRequest.encode(thing.path().substring(1));
  }

  /** The address of the whole matrix. */
  public String whole() {
    return request.without("row").without("column").href();
  }

  /** The address at which a cell is opened. */
  public String open(EntityReference row, EntityReference column) {
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

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(
          PATH + "/{rows}/{columns}",
          PATH + "/virus/cell",
          "Viruses × immune cells",
          "view/studies");
    }

    @Override
    public boolean isAt(String path) {
      return MatrixPath.of(path).isKnown();
    }

    @Override
    public Map<String, String> alternatives(String path) {
      return MatrixPath.of(path).alternatives();
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Matrix.request(path, parameters);
    }

    @Override
    public Matrix of(ViewRequest request, NamedQuery named) {
      return Matrix.of(
          request.claims(), request.names(), named, request.path(), request.parameters());
    }
  }
}
