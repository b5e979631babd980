package com.mecfsatlas.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.representation.jsonld.AnalysisJsonLd;
import com.mecfsatlas.representation.table.CriteriaCsv;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The case definitions side by side: the same in every format as on screen. */
class CriteriaComparisonTest {
  private static final NamedQuery QUERY =
      new QueryCatalogue(Path.of("sparql")).get("view/criteria");

  static final List<CriteriaComparison> VIEWS =
      Stream.of("", "fukuda-1994", "icc-2011, ccc-2003,icc-2011", "ccc-2003,nobody", "nobody")
          .map(CriteriaComparisonTest::view)
          .toList();

  private static CriteriaComparison view(String ids) {
    return CriteriaComparison.of(ShippedGraph.graph(), QUERY, Map.of("ids", List.of(ids)));
  }

  /** The cells of the matrix with what stands beside them. */
  private static Set<String> shown(CriteriaComparison view) {
    return view.rows().stream()
        .flatMap(
            row ->
                Stream.concat(
                        view.columns().stream().flatMap(name -> row.element(name).stream()),
                        view.others(row).stream())
                    .map(each -> cell(row.definition().thing().iri(), each)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String cell(String definition, DefinitionRow.Element element) {
    return definition + " " + element.iri() + " " + element.requirement().value();
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void the_query_behind_it_gives_the_cells_on_screen(CriteriaComparison view) {
    Set<String> asked = new TreeSet<>();
    if (!view.sourceQuery().isEmpty()) {
      ShippedGraph.graph()
          .select(
              new NamedQuery(
                  "behind",
                  view.sourceQuery(),
                  QueryFactory.create(view.sourceQuery()),
                  Map.of(),
                  List.of()),
              Map.of(),
              row ->
                  asked.add(
                      row.getResource("definition")
                          + " "
                          + row.getResource("element")
                          + " "
                          + row.getResource("requirement").getURI().replaceFirst("^.*-", "")));
    }
    assertThat(asked).isEqualTo(shown(view));
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void the_csv_has_the_cells_on_screen(CriteriaComparison view) {
    try (CSVParser csv =
        CSVParser.parse(
            new ByteArrayInputStream(CriteriaCsv.write(view)),
            UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      Set<String> rows = new TreeSet<>();
      csv.forEach(
          row ->
              rows.add(
                  row.get("definition") + " " + row.get("element") + " " + row.get("requirement")));
      assertThat(rows).isEqualTo(shown(view));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void the_json_ld_says_the_cells_on_screen(CriteriaComparison view) {
    Model model =
        RDFParser.create()
            .source(new ByteArrayInputStream(new AnalysisJsonLd().write(view)))
            .lang(Lang.JSONLD11)
            .toModel();
    Set<String> said = new TreeSet<>();
    model
        .listStatements(null, Atlas.element, (String) null)
        .forEachRemaining(
            statement ->
                said.add(
                    statement.getSubject()
                        + " "
                        + statement.getObject()
                        + " "
                        + statement
                            .getResource()
                            .getRequiredProperty(Atlas.requirement)
                            .getResource()
                            .getURI()
                            .replaceFirst("^.*-", "")));
    assertThat(said).isEqualTo(shown(view));
  }

  @Test
  void every_case_definition_stands_in_it_once_with_what_counts_its_use() {
    CriteriaComparison view = view("");
    assertThat(view.rows())
        .extracting(row -> row.definition().thing())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            ShippedGraph.graph().list(EntityType.CRITERION).rows().stream()
                .map(row -> row.thing())
                .toList());
    assertThat(view.columns()).hasSizeGreaterThan(10).contains("Post-exertional malaise");
    assertThat(view.rows())
        .filteredOn(row -> row.definition().thing().slug().toString().equals("fukuda-1994"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.records()).isPositive();
              assertThat(row.duration()).isEqualTo("6 months");
              assertThat(row.element("Post-exertional malaise").orElseThrow().requirement().brief())
                  .isEqualTo("4 of 8");
            });
  }

  @Test
  void what_is_no_case_definition_is_named() {
    assertThat(view("ccc-2003,nobody").unknown()).containsExactly("nobody");
    assertThat(view("nobody").rows()).isEmpty();
  }

  @Test
  void it_takes_no_filter_of_studies() {
    assertThatThrownBy(
            () ->
                CriteriaComparison.of(
                    ShippedGraph.graph(), QUERY, Map.of("pem", List.of("required"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/compare/criteria takes [definition, ids, page, rows], not [pem]");
  }
}
