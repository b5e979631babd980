package com.mecfsatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.store.ShippedGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

/** One meaning of “studies”: what joins two things is the same number wherever it is shown. */
class DirectEvidenceTest {
  private static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));
  private static final EvidenceBase EVIDENCE =
      EvidenceBase.of(ShippedGraph.graph(), QUERIES).counted();

  /**
   * Those that count every claim about their thing: what is about a part of it is listed only. Of
   * two conditions only one can be the place of a claim in a roll-up.
   */
  private static final String ROLL_UPS =
      """
      PREFIX atlas: <https://www.mecfsatlas.com/ontology#>
      SELECT ?rollUp ?one ?other ?papers {
        ?rollUp a atlas:RollUp ; atlas:rollUpOf ?one ; atlas:rollUpWith ?other ;
          atlas:overallTally/atlas:papers ?papers
        FILTER NOT EXISTS { ?rollUp atlas:subsetPart ?part }
        FILTER NOT EXISTS { ?one a atlas:Condition }
      }
      """;

  @Test
  void between_two_things_there_are_as_many_studies_as_their_roll_up_counts_papers() {
    List<String> compared = new ArrayList<>();
    ShippedGraph.graph()
        .select(
            new NamedQuery(
                "roll-ups", ROLL_UPS, QueryFactory.create(ROLL_UPS), Map.of(), List.of()),
            Map.of(),
            solution -> {
              SolutionReader row = new SolutionReader(solution);
              DirectEvidence direct =
                  DirectEvidence.between(EVIDENCE, row.thing("one"), row.thing("other"));
              assertThat(direct.studies()).as(row.iri("rollUp")).hasSize(row.number("papers"));
              compared.add(row.iri("rollUp"));
            });
    assertThat(compared).hasSizeGreaterThan(20);
  }

  @Test
  void it_is_the_same_from_either_end() {
    EntityId ebv = thing("virus/ebv");
    EntityId illness = thing("condition/me-cfs");
    assertThat(DirectEvidence.between(EVIDENCE, ebv, illness))
        .isEqualTo(DirectEvidence.between(EVIDENCE, illness, ebv));
  }

  @Test
  void a_square_of_the_matrix_of_viruses_and_cells_holds_studies_that_look_at_both_directly() {
    Matrix matrix =
        Matrix.of(
            EVIDENCE,
            new EntityResolver(EVIDENCE.entities(), ShippedGraph.search(), ShippedGraph.graph()),
            QUERIES.get("view/studies"),
            "/matrix/virus/cell",
            Map.of());
    Map<Matrix.Pair, Set<EntityId>> outside = new HashMap<>();
    for (Matrix.Pair pair : matrix.cells().keySet()) {
      Set<EntityId> shown = records(matrix.studies(pair.row(), pair.column()));
      shown.removeAll(
          records(
              DirectEvidence.between(EVIDENCE, pair.row().thing(), pair.column().thing())
                  .studies()));
      if (!shown.isEmpty()) {
        outside.put(pair, shown);
      }
    }
    assertThat(matrix.cells()).isNotEmpty();
    assertThat(outside).isEmpty();
  }

  @Test
  void each_study_stands_in_a_row_of_what_it_looked_at() {
    DirectEvidence direct =
        DirectEvidence.between(EVIDENCE, thing("virus/ebv"), thing("condition/me-cfs"));
    assertThat(
            direct.bySample().values().stream().flatMap(List::stream).collect(Collectors.toSet()))
        .isEqualTo(Set.copyOf(direct.studies()));
    assertThat(direct.bySample()).containsKey("Serum");
    assertThat(List.copyOf(direct.bySample().keySet()).getLast()).isEqualTo("not stated");
  }

  private static Set<EntityId> records(List<EvidenceLine> studies) {
    return studies.stream().map(EvidenceLine::record).collect(Collectors.toSet());
  }

  private static EntityId thing(String path) {
    return EVIDENCE.entities().values().stream()
        .map(EntityReference::thing)
        .filter(each -> each.path().equals("/" + path))
        .findFirst()
        .orElseThrow();
  }
}
