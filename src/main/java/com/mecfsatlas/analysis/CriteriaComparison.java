package com.mecfsatlas.analysis;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;

/**
 * The case definitions side by side: what each asks of each element.
 *
 * @param all every definition, the oldest first
 * @param rows those that were asked for, or all
 * @param columns the elements that more than one definition names, what most ask for first
 * @param part those that the page shows
 * @param unknown what was asked for and is no case definition
 */
public record CriteriaComparison(
    AnalysisRequest request,
    List<DefinitionRow> all,
    List<DefinitionRow> rows,
    List<String> columns,
    Slice<DefinitionRow> part,
    List<String> unknown,
    String sourceQuery)
    implements Analysis {
  public static final String PATH = "/compare/criteria";

  /** One definition; a form with a box to tick for each gives it several times. */
  private static final String DEFINITION = "definition";

  private static final String ROWS = "rows";
  private static final String DIFFERING = "differing";

  /** How many definitions a page shows. */
  public static final int MOST = 40;

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> query) {
    Map<String, List<String>> others = new LinkedHashMap<>(query);
    String ticked =
        String.join(",", Optional.ofNullable(others.remove(DEFINITION)).orElse(List.of()));
    if (!ticked.isEmpty()) {
      others.merge(
          "ids", List.of(ticked), (given, more) -> List.of(given.getFirst() + "," + ticked));
    }
    AnalysisRequest request =
        AnalysisRequest.unfiltered(PATH, others, Set.of(DEFINITION, "ids", Slice.PAGE, ROWS));
    request.allow(ROWS, Set.of(DIFFERING));
    return Slice.checked(request);
  }

  /** Reads and answers a request. */
  public static CriteriaComparison of(
      Snapshot snapshot, NamedQuery template, Map<String, List<String>> query) {
    AnalysisRequest request = request(query);
    Map<String, DefinitionRow> all = new LinkedHashMap<>();
    snapshot.select(
        template,
        Map.of(),
        solution -> {
          DefinitionRow row = row(solution);
          all.merge(row.definition().thing().slug().toString(), row, DefinitionRow::with);
        });
    List<String> ids =
        Stream.of(request.get("ids").split(","))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    List<DefinitionRow> rows =
        all.values().stream()
            .filter(
                row -> ids.isEmpty() || ids.contains(row.definition().thing().slug().toString()))
            .toList();
    return new CriteriaComparison(
        request,
        List.copyOf(all.values()),
        rows,
        columns(all.values()),
        Slice.of(rows, request, MOST),
        ids.stream().filter(id -> !all.containsKey(id)).toList(),
        rows.isEmpty() ? "" : sourceQuery(template, ids.isEmpty() ? List.of() : rows));
  }

  /** Of some definitions only, where there are some. */
  private static String sourceQuery(NamedQuery template, List<DefinitionRow> rows) {
    return new FilledQuery(template)
        .fill(
            "definition",
            rows.stream()
                .map(
                    each ->
                        FilledQuery.row(
                            Map.of("definition", FilledQuery.node(each.definition().thing()))))
                .toList())
        .text();
  }

  private static List<String> columns(Collection<DefinitionRow> all) {
    Map<String, List<Integer>> ranks = new TreeMap<>();
    all.forEach(
        row ->
            row.elements()
                .forEach(
                    each ->
                        ranks
                            .computeIfAbsent(each.name(), name -> new ArrayList<>())
                            .add(each.requirement().rank())));
    return ranks.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .sorted(
            Comparator.comparingInt(
                each -> each.getValue().stream().mapToInt(Integer::intValue).sum()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether only those elements are shown of which not all definitions ask the same. */
  public boolean isOfDifferences() {
    return request.get(ROWS).equals(DIFFERING);
  }

  /** The same with the other elements, or without them. */
  public String turned() {
    return isOfDifferences() ? request.without(ROWS).href() : request.with(ROWS, DIFFERING).href();
  }

  /** The elements that the page shows. */
  public List<String> shownElements() {
    return isOfDifferences() ? columns.stream().filter(this::differs).toList() : columns;
  }

  /** Whether the definitions on the page do not all ask the same of an element. */
  private boolean differs(String element) {
    return part.shown().stream()
            .map(row -> row.element(element).map(each -> each.requirement().words()).orElse(""))
            .distinct()
            .count()
        > 1;
  }

  /** The elements of a definition that have no column. */
  public List<DefinitionRow.Element> others(DefinitionRow row) {
    return row.elements().stream().filter(each -> !columns.contains(each.name())).toList();
  }

  private static DefinitionRow row(QuerySolution row) {
    String element = row.getResource("element").getURI();
    return new DefinitionRow(
        new EntityReference(
            EntityId.ofIri(row.getResource("definition").getURI()).orElseThrow(),
            text(row, "shortName")),
        text(row, "name"),
        text(row, "year"),
        value(row, "pem"),
        text(row, "quality"),
        text(row, "adults"),
        text(row, "children"),
        text(row, "durationNote"),
        row.getLiteral("records").getInt(),
        List.of(
            new DefinitionRow.Element(
                element,
                element.substring(element.indexOf('#') + 1),
                text(row, "elementName"),
                new Requirement(
                    value(row, "requirement"),
                    text(row, "minimum"),
                    text(row, "size"),
                    text(row, "group")))));
  }

  private static String text(QuerySolution row, String column) {
    return row.contains(column) ? row.getLiteral(column).getLexicalForm() : "";
  }

  /** The value of a closed vocabulary: {@code required} of {@code atlas:pem-required}. */
  private static String value(QuerySolution row, String column) {
    return row.getResource(column).getURI().replaceFirst("^.*-", "");
  }

  @Override
  public String title() {
    return "Case definitions side by side";
  }

  @Override
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    rows.forEach(
        row -> sections.add(new Section(row.name(), List.of(row.definition()), List.of())));
    return sections;
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(PATH, "Case definitions side by side", "view/criteria");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return CriteriaComparison.request(parameters);
    }

    @Override
    public CriteriaComparison of(ViewRequest request, NamedQuery named) {
      return CriteriaComparison.of(request.snapshot(), named, request.parameters());
    }
  }
}
