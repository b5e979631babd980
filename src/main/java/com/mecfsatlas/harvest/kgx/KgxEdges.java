package com.mecfsatlas.harvest.kgx;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The edges of claims: one for the counted papers that found it, one for those that did not. What
 * was found in part is no edge: neither would be true.
 */
public final class KgxEdges {
  private final NamedQuery query;
  private final KgxNodes nodes;

  /**
   * @param nodes what they point to
   * @throws com.mecfsatlas.query.CatalogueException where its query is missing
   */
  public KgxEdges(QueryCatalogue queries, KgxNodes nodes) {
    this.query = queries.get("harvest/edges");
    this.nodes = nodes;
  }

  /** The file {@code edges.tsv}. */
  public byte[] table(Snapshot snapshot) {
    Map<String, Evidence> edges = new LinkedHashMap<>();
    snapshot.select(query, Map.of(), row -> add(new SolutionReader(row), edges));
    Map<String, KgxNode> known = nodes.of(snapshot);
    return KgxTable.of(
        KgxEdge.COLUMNS, edges.values().stream().map(each -> each.edge(known).cells()));
  }

  private record Evidence(
      EntityId claim,
      String subject,
      EntityId relation,
      String object,
      String place,
      boolean negated,
      Set<String> lines,
      Set<String> publications) {
    KgxEdge edge(Map<String, KgxNode> nodes) {
      return new KgxEdge(
          claim,
          id(subject, nodes),
          relation,
          id(object, nodes),
          place.isEmpty() ? "" : id(place, nodes),
          negated,
          lines.size(),
          publications);
    }

    private static String id(String iri, Map<String, KgxNode> nodes) {
      return Objects.requireNonNull(nodes.get(iri), iri).id();
    }
  }

  private static void add(SolutionReader row, Map<String, Evidence> edges) {
    String outcome = row.iri("outcome");
    Evidence evidence =
        edges.computeIfAbsent(
            row.iri("claim") + " " + outcome,
            key ->
                new Evidence(
                    row.thing("claim"),
                    row.iri("subject"),
                    row.thing("relation"),
                    row.iri("object"),
                    row.row().contains("in") ? row.iri("in") : "",
                    outcome.equals(Atlas.outcome_notFound.getURI()),
                    new HashSet<>(),
                    new HashSet<>()));
    evidence.lines().add(row.iri("line"));
    publication(row).forEach(evidence.publications()::add);
  }

  /** One name for one paper: its PubMed identifier, else its DOI. */
  private static Set<String> publication(SolutionReader row) {
    String pubMed = row.text("pmid");
    String doi = row.text("doi");
    return pubMed.isEmpty()
        ? SolutionReader.some(doi.isEmpty() ? "" : "DOI:" + doi)
        : Set.of("PMID:" + pubMed);
  }
}
