package com.mecfsatlas.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.junit.jupiter.api.Test;

/** The tables of KGX over HTTP, read by its rules. */
class ServedKgxTest {
  private final List<Map<String, String>> nodes = rows("/kgx/nodes.tsv");
  private final List<Map<String, String>> edges = rows("/kgx/edges.tsv");

  private static List<Map<String, String>> rows(String path) {
    List<String> lines = RunningAtlas.get(path, "*/*").body().lines().toList();
    String[] columns = lines.getFirst().split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSameSizeAs(columns);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(columns[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void every_node_has_an_identifier_of_its_own_and_a_category() {
    assertThat(nodes.stream().map(node -> node.get("id")))
        .hasSizeGreaterThan(500)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[^ <()>:]+:[^/ :]+"));
    assertThat(nodes)
        .allSatisfy(
            node -> {
              assertThat(node.get("category")).startsWith("biolink:");
              assertThat(node.get("name")).isNotEmpty();
            });
    Map<String, Map<String, String>> byThing =
        nodes.stream().collect(Collectors.toMap(node -> node.get("iri"), node -> node));
    assertThat(byThing.get("https://www.mecfsatlas.com/id/virus/ebv"))
        .containsEntry("category", "biolink:Virus")
        .containsEntry("id", "NCBITaxon:10376");
    assertThat(byThing.get("https://www.mecfsatlas.com/id/condition/me-cfs"))
        .containsEntry("category", "biolink:Disease")
        .hasEntrySatisfying("id", id -> assertThat(id).startsWith("MONDO:"));
  }

  @Test
  void every_edge_leads_from_node_to_node() {
    Set<String> known = nodes.stream().map(node -> node.get("id")).collect(Collectors.toSet());
    assertThat(edges).isNotEmpty();
    assertThat(edges.stream().map(edge -> edge.get("id"))).doesNotHaveDuplicates();
    for (Map<String, String> edge : edges) {
      assertThat(known).contains(edge.get("subject"), edge.get("object"));
      assertThat(edge.get("in")).matches(place -> place.isEmpty() || known.contains(place));
      assertThat(edge.get("predicate")).startsWith("biolink:");
      assertThat(edge.get("original_predicate")).startsWith("mecfsatlas.relation:");
    }
  }

  @Test
  void edges_count_the_papers_that_the_tallies_count() {
    Map<String, Long> expected = new TreeMap<>();
    for (QuerySolution row :
        SparqlRows.of(
            """
            SELECT ?claim ?found ?notFound {
              ?claim a atlas:Claim ; atlas:overallTally ?tally .
              ?tally atlas:papersFound ?found ; atlas:papersNotFound ?notFound
            }
            """)) {
      String claim = row.getResource("claim").getURI();
      expected.put(claim + " false", row.getLiteral("found").getLong());
      expected.put(claim + " true", row.getLiteral("notFound").getLong());
    }
    expected.values().removeIf(count -> count == 0);
    Map<String, Long> read = new TreeMap<>();
    for (Map<String, String> edge : edges) {
      read.put(
          edge.get("claim") + " " + edge.get("negated"), Long.valueOf(edge.get("evidence_count")));
      assertThat(publications(edge).size())
          .isLessThanOrEqualTo(Integer.parseInt(edge.get("evidence_count")));
    }
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void no_retracted_paper_is_a_publication_of_an_edge() {
    Set<String> retracted = new HashSet<>();
    SparqlRows.of(
            """
            SELECT ?doi ?pmid {
              ?paper atlas:standing atlas:standing-retracted
              OPTIONAL { ?paper prism:doi ?doi } OPTIONAL { ?paper fabio:hasPubMedId ?pmid }
            }
            """)
        .forEach(
            row -> {
              if (row.contains("doi")) {
                retracted.add("DOI:" + row.getLiteral("doi").getLexicalForm());
              }
              if (row.contains("pmid")) {
                retracted.add("PMID:" + row.getLiteral("pmid").getLexicalForm());
              }
            });
    Set<String> cited = new HashSet<>();
    edges.forEach(edge -> cited.addAll(publications(edge)));
    assertThat(retracted).isNotEmpty();
    assertThat(cited).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(retracted);
    assertThat(cited).allMatch(each -> each.matches("PMID:\\d+|DOI:10\\..+"));
  }

  private static List<String> publications(Map<String, String> edge) {
    return Arrays.stream(requireNonNull(edge.get("publications")).split("\\|"))
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
