package com.mecfsatlas.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceIndex;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.StudyFilter;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.representation.jsonld.AnalysisJsonLd;
import com.mecfsatlas.representation.table.AnalysisCsv;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
  private static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));
  private static final NamedQuery BEHIND = QUERIES.get("view/studies");
  private static final EvidenceBase EVIDENCE = EvidenceBase.of(ShippedGraph.graph(), QUERIES);
  private static final EntityResolver NAMES =
      new EntityResolver(EVIDENCE.entities(), ShippedGraph.search(), ShippedGraph.graph());
  private static final StudyNames STUDIES =
      new StudyNames(
          Evidence.of(QUERIES, ShippedGraph.search()).records().of(ShippedGraph.graph()),
          ShippedGraph.search(),
          ShippedGraph.graph());

  static final List<Analysis> VIEWS =
      Stream.of(
              Stream.of(
                      "from=ebv&to=me-cfs",
                      "from=EBV&to=ME/CFS&setting=people",
                      "from=nk-cell&to=me-cfs&max=2",
                      "from=hhv-6&to=me-cfs&pem=required",
                      "from=virus/hhv-6&to=cell/nk-cell&setting=laboratory&max=4",
                      "from=me-cfs&to=ebv&since=2010&until=2020",
                      "from=ebv&to=me-cfs&criteria=fukuda-1994",
                      "from=nothing-is-called-so&to=me-cfs",
                      "")
                  .map(query -> Connections.of(EVIDENCE, NAMES, BEHIND, read(query))),
              EVIDENCE.entities().keySet().stream()
                  .limit(40)
                  .map(
                      thing ->
                          Neighbourhood.of(
                              EVIDENCE, NAMES, BEHIND, read("focus=" + thing.path().substring(1)))),
              Stream.of(
                      "focus=me-cfs",
                      "focus=me-cfs&pem=required",
                      "focus=me-cfs&kind=concept&page=2",
                      "focus=hhv-6&kind=virus",
                      "focus=hhv-6&kind=symptom",
                      "focus=")
                  .map(query -> Neighbourhood.of(EVIDENCE, NAMES, BEHIND, read(query))),
              Matrix.KINDS.stream()
                  .flatMap(rows -> columns(rows).map(columns -> matrix(rows, columns, ""))),
              Stream.of(
                  matrix(EntityType.VIRUS, EntityType.CELL, ""),
                  matrix(EntityType.VIRUS, EntityType.CONDITION, "setting=people&since=2000"),
                  matrix(EntityType.VIRUS, EntityType.CELL, "row=virus/hhv-6"),
                  matrix(EntityType.CONCEPT, EntityType.CONDITION, "row=virus/hhv-6"),
                  matrix(EntityType.CELL, EntityType.CONDITION, "row=nothing-is-called-so"),
                  MatrixTypes.of(EVIDENCE, BEHIND, read("")),
                  MatrixTypes.of(EVIDENCE, BEHIND, read("pem=required&until=2015"))),
              Stream.of("", "about=nk-cell", "about=me-cfs&setting=people", "about=zzzz")
                  .map(query -> Disagreements.of(EVIDENCE, NAMES, BEHIND, read(query))),
              Stream.of(
                      "about=ebv",
                      "about=me-cfs&criteria=ccc-2003",
                      "about=me-cfs&page=3",
                      "about=nk-cell&until=1999")
                  .map(query -> Timeline.of(EVIDENCE, NAMES, BEHIND, read(query))),
              Stream.of(
                  Comparison.of(
                      EVIDENCE,
                      STUDIES,
                      BEHIND,
                      read("ids=lusso-1993-infection-natural,bynke-2020-autoantibodies-beta,no"))))
          .flatMap(views -> views)
          .map(Analysis.class::cast)
          .toList();

  /** Itself, the next two and the last but one: every kind is in rows and in columns. */
  private static Stream<EntityType> columns(EntityType rows) {
    int at = Matrix.KINDS.indexOf(rows);
    return IntStream.of(0, 1, 2, Matrix.KINDS.size() - 2)
        .mapToObj(step -> Matrix.KINDS.get((at + step) % Matrix.KINDS.size()));
  }

  private static Matrix matrix(EntityType rows, EntityType columns, String query) {
    return Matrix.of(
        EVIDENCE,
        NAMES,
        BEHIND,
        Matrix.PATH + "/" + rows.segment() + "/" + columns.segment(),
        read(query));
  }

  private static Map<String, List<String>> read(String query) {
    return Arrays.stream(query.split("&"))
        .filter(each -> !each.isEmpty())
        .map(each -> each.split("=", 2))
        .collect(Collectors.toMap(each -> each[0], each -> List.of(each[1])));
  }

  /** What is on screen. */
  private static Set<String> shown(Analysis view) {
    return view.sections().stream()
        .flatMap(section -> section.claims().stream())
        .flatMap(
            claim ->
                claim.studies().stream()
                    .map(study -> claim.claim().iri() + " " + study.record().iri()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> answered(String query) {
    Set<String> pairs = new TreeSet<>();
    ShippedGraph.graph()
        .select(
            new NamedQuery("behind", query, QueryFactory.create(query), Map.of(), List.of()),
            Map.of(),
            row -> pairs.add(row.getResource("claim") + " " + row.getResource("record")));
    return pairs;
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void the_query_behind_a_view_gives_the_claims_and_records_on_screen(Analysis view) {
    assertThat(view.sourceQuery().isEmpty() ? Set.of() : answered(view.sourceQuery()))
        .isEqualTo(shown(view));
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void the_json_ld_says_the_evidence_lines_on_screen(Analysis view) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model, new ByteArrayInputStream(new AnalysisJsonLd().write(view)), Lang.JSONLD11);
    Set<String> said = new TreeSet<>();
    model
        .listStatements(null, property("evidenceLine"), (String) null)
        .forEachRemaining(
            statement ->
                said.add(
                    statement.getSubject()
                        + " "
                        + statement
                            .getResource()
                            .getRequiredProperty(property("record"))
                            .getResource()));
    assertThat(said).isEqualTo(shown(view));
    assertThat(model.listStatements(null, property("outcome"), (String) null).toList())
        .allMatch(each -> each.getResource().getURI().startsWith(Atlas.NS + "outcome-"));
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(Atlas.NS, name);
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void the_csv_has_the_rows_on_screen(Analysis view) {
    try (CSVParser csv =
        CSVParser.parse(
            new ByteArrayInputStream(AnalysisCsv.write(view)),
            UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      Set<String> rows = new TreeSet<>();
      csv.forEach(row -> rows.add(row.get("claim") + " " + row.get("record")));
      assertThat(rows).isEqualTo(shown(view));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EBV,virus/ebv",
    "hhv-6,virus/hhv-6",
    "virus/hhv-6,virus/hhv-6",
    "Epstein-Barr virus,virus/ebv",
    "ME/CFS,condition/me-cfs"
  })
  void a_thing_is_found_by_path_slug_and_name(String typed, String path) {
    assertThat(NAMES.find(typed))
        .satisfies(
            named -> {
              assertThat(named.sure()).isTrue();
              assertThat(named.entity().thing().path()).isEqualTo("/" + path);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "pem=maybe,pem must be one of",
    "setting=moon,setting must be one of",
    "since=-1,since must be a whole number",
    "until=12345,until must be a whole number",
    "max=5,max must be a whole number",
    "max=x,max must be a whole number",
    "nonsense=1,takes",
  })
  void a_value_that_is_none_is_refused_by_name(String query, String words) {
    assertThatThrownBy(() -> Connections.of(EVIDENCE, NAMES, BEHIND, read(query)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource({"/matrix/virus/paper", "/matrix/nothing/cell"})
  void a_matrix_of_other_kinds_is_refused_with_the_kinds_there_are(String path) {
    assertThatThrownBy(() -> Matrix.of(EVIDENCE, NAMES, BEHIND, path, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("virus, cell, molecule");
  }

  /** From things that count under ME/CFS too. */
  @Test
  void the_routes_that_a_page_counts_are_those_of_the_view() {
    EvidenceBase counted = EVIDENCE.counted();
    EntityId goal = new EntityId(EntityType.CONDITION, new Slug("me-cfs"));
    PathsToOne paths = PathsToOne.of(new EvidenceIndex(counted), goal);
    List<EntityReference> starts =
        Stream.concat(
                counted.entities().values().stream()
                    .filter(each -> counted.topics().isUnder(each, goal)),
                counted.entities().values().stream().limit(40))
            .distinct()
            .toList();
    assertThat(starts).hasSizeGreaterThan(40);
    for (EntityReference start : starts) {
      String query = "from=" + start.thing().path().substring(1) + "&to=condition/me-cfs";
      assertThat(paths.count(start))
          .as(query)
          .isEqualTo(Connections.of(EVIDENCE, NAMES, BEHIND, read(query)).routes().size());
    }
  }

  @Test
  void a_gap_is_a_gap_in_the_ledger_too() {
    EvidenceBase counted = EVIDENCE.only(StudyFilter.NONE);
    Map<String, Set<String>> expected = new TreeMap<>();
    for (EntityType kind :
        List.of(EntityType.VIRUS, EntityType.CELL, EntityType.MOLECULE, EntityType.SYMPTOM)) {
      for (Listing.Row row : ShippedGraph.graph().list(kind).rows()) {
        List<EvidenceLine> studies =
            counted.about(row.thing()).stream().flatMap(claim -> claim.studies().stream()).toList();
        String missing =
            studies.isEmpty()
                ? "No study: "
                : studies.stream().noneMatch(EvidenceLine::isOfPeople)
                    ? "No study of people: "
                    : studies.stream().map(EvidenceLine::record).distinct().count() == 1
                        ? "One study only: "
                        : studies.stream().noneMatch(EvidenceLine::requiredPem)
                            ? "No study that required PEM: "
                            : "";
        if (!missing.isEmpty()) {
          expected
              .computeIfAbsent(
                  missing + kind.plural().toLowerCase(Locale.ROOT), key -> new TreeSet<>())
              .add(row.thing().iri());
        }
      }
    }
    Map<String, Set<String>> shown = new TreeMap<>();
    Gaps.of(ShippedGraph.graph(), QUERIES.get("view/gaps"), Map.of())
        .sections()
        .forEach(
            section ->
                shown.put(
                    section.name(),
                    section.about().stream()
                        .map(entity -> entity.thing().iri())
                        .collect(Collectors.toCollection(TreeSet::new))));
    assertThat(shown).isNotEmpty().isEqualTo(expected);
  }

  @Test
  void a_retracted_paper_is_shown_with_every_claim_it_bore_on_and_counts_for_none() {
    Retractions view =
        Retractions.of(ShippedGraph.graph(), EVIDENCE, QUERIES.get("view/retractions"), Map.of());
    Set<String> lines =
        EVIDENCE.only(study -> study.status().equals("retracted")).claims().stream()
            .flatMap(
                claim ->
                    claim.studies().stream()
                        .map(study -> claim.claim().iri() + " " + study.record().iri()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(lines).isNotEmpty().isEqualTo(shown(view));
    assertThat(view.sections())
        .flatExtracting(Section::claims)
        .flatExtracting(ClaimEvidence::studies)
        .noneMatch(EvidenceLine::counted);
  }

  @Test
  void disagreements_are_claims_that_a_counted_study_found_and_another_did_not() {
    Disagreements view = Disagreements.of(EVIDENCE, NAMES, BEHIND, Map.of());
    Set<String> asked = new TreeSet<>();
    ShippedGraph.graph()
        .select(
            QUERIES.get("question/which-claims-have-differing-results"),
            Map.of(),
            row -> asked.add(row.getResource("claim").getURI()));
    assertThat(view.claims())
        .extracting(claim -> claim.claim().iri())
        .doesNotHaveDuplicates()
        .containsAll(asked);
    assertThat(view.claims())
        .allMatch(claim -> claim.studies().stream().allMatch(EvidenceLine::counted))
        .allMatch(claim -> !claim.found().isEmpty() && !claim.disagreeing().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=99", "page=0", "page=x"})
  void a_part_that_there_is_not_is_refused_with_those_there_are(String query) {
    assertThatThrownBy(() -> Disagreements.of(EVIDENCE, NAMES, BEHIND, read(query)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("page must be a whole number from 1 to ");
  }

  @Test
  void a_part_is_asked_of_one_kind_of_neighbours_only() {
    assertThatThrownBy(() -> Neighbourhood.of(EVIDENCE, NAMES, BEHIND, read("focus=me-cfs&page=2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("say which with kind=");
  }

  @Test
  void a_kind_beside_a_thing_that_is_not_known_shows_nothing() {
    assertThat(
            Neighbourhood.of(EVIDENCE, NAMES, BEHIND, read("focus=nothing-is-called-so&kind=cell"))
                .sections())
        .isEmpty();
  }

  @Test
  void the_parts_of_a_long_view_put_together_are_the_whole() {
    Timeline view = Timeline.of(EVIDENCE, NAMES, BEHIND, read("about=me-cfs"));
    List<EntityId> whole =
        view.years().stream()
            .flatMap(year -> view.marks(year).stream())
            .map(mark -> mark.study().record())
            .toList();
    List<EntityId> parts = new ArrayList<>();
    for (int page = 1; page <= Math.ceilDiv(whole.size(), Timeline.MOST); page++) {
      Slice<Timeline.Mark> part =
          Timeline.of(EVIDENCE, NAMES, BEHIND, read("about=me-cfs&page=" + page)).part();
      assertThat(part.of()).isEqualTo(whole.size());
      assertThat(part.from()).isEqualTo(parts.size() + 1);
      part.shown().forEach(mark -> parts.add(mark.study().record()));
      assertThat(part.after())
          .isEqualTo(
              parts.size() == whole.size() ? "" : "/timeline?about=me-cfs&page=" + (page + 1));
    }
    assertThat(parts).hasSizeGreaterThan(Timeline.MOST).containsExactlyElementsOf(whole);
  }

  @Test
  void a_timeline_marks_the_years_of_the_case_definitions_between_its_studies() {
    Timeline view =
        Timeline.of(EVIDENCE, NAMES, BEHIND, read("about=me-cfs&since=1991&until=2004"));
    assertThat(view.definitions())
        .extracting(each -> each.entity().thing().path() + " " + each.year())
        .contains("/criterion/fukuda-1994 1994", "/criterion/ccc-2003 2003")
        .doesNotContain("/criterion/icc-2011 2011");
  }
}
