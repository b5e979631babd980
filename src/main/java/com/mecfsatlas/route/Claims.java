package com.mecfsatlas.route;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;

/** All claims with their counted studies, read with one query. */
public final class Claims {
  private final Map<String, ClaimStudies> claims = new LinkedHashMap<>();
  private final Map<String, Map<String, Study>> studies = new LinkedHashMap<>();

  private Claims() {}

  /**
   * Reads them.
   *
   * @param query {@code sparql/route/legs.rq}
   */
  public static List<ClaimStudies> of(KnowledgeGraph graph, NamedQuery query) {
    Claims read = new Claims();
    graph.select(query, Map.of(), read::add);
    return read.claims.entrySet().stream()
        .map(
            each -> {
              ClaimStudies claim = each.getValue();
              return new ClaimStudies(
                  claim.claim(),
                  claim.label(),
                  claim.subject(),
                  claim.relation(),
                  claim.object(),
                  new ArrayList<>(read.studies.getOrDefault(each.getKey(), Map.of()).values()));
            })
        .toList();
  }

  private void add(QuerySolution row) {
    String claim = row.getResource("claim").getURI();
    claims.computeIfAbsent(
        claim,
        iri ->
            new ClaimStudies(
                thing(row, "claim"),
                text(row, "label"),
                new Stop(thing(row, "subject"), text(row, "subjectName")),
                text(row, "relation"),
                new Stop(thing(row, "object"), text(row, "objectName")),
                List.of()));
    studies
        .computeIfAbsent(claim, iri -> new LinkedHashMap<>())
        .merge(row.getResource("record").getURI(), study(row), Claims::together);
  }

  private static Study study(QuerySolution row) {
    String setting = value(row, "setting");
    return new Study(
        thing(row, "record"),
        text(row, "title"),
        value(row, "outcome"),
        setting.isEmpty() ? Set.of() : Set.of(setting),
        value(row, "pem"),
        Set.of(row.get("cohort").toString()),
        text(row, "limit"));
  }

  private static Study together(Study one, Study other) {
    return new Study(
        one.record(),
        one.title(),
        one.outcome(),
        union(one.settings(), other.settings()),
        one.pem(),
        union(one.cohorts(), other.cohorts()),
        one.limit());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream())
        .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
  }

  private static Thing thing(QuerySolution row, String column) {
    String iri = row.getResource(column).getURI();
    return Thing.ofIri(iri).orElseThrow(() -> new IllegalStateException("no thing: " + iri));
  }

  private static String text(QuerySolution row, String column) {
    return row.contains(column) ? row.getLiteral(column).getString() : "";
  }

  /** The value of a closed vocabulary: {@code found} of {@code atlas:outcome-found}. */
  private static String value(QuerySolution row, String column) {
    return row.contains(column) ? row.getResource(column).getURI().replaceFirst("^.*-", "") : "";
  }
}
