package com.mecfsatlas.ledger;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.query.QuerySolution;

/**
 * All claims with the studies that bear on them, as the graph has them at one revision.
 *
 * @param claims in the order of their addresses, their studies the newest first
 * @param revision the digest of what was read
 */
public record Ledger(List<ClaimStudies> claims, String revision) {
  public Ledger {
    claims = List.copyOf(claims);
  }

  /**
   * Reads it with one query.
   *
   * @param query {@code sparql/ledger/studies.rq}
   */
  public static Ledger of(KnowledgeGraph graph, NamedQuery query) {
    Reading reading = new Reading();
    graph.select(query, Map.of(), reading::add);
    return new Ledger(reading.claims(), graph.revision());
  }

  /** The claims with only those studies, where any is left. */
  public Ledger only(Predicate<Study> wanted) {
    return new Ledger(
        claims.stream()
            .map(each -> each.only(wanted))
            .filter(each -> !each.studies().isEmpty())
            .toList(),
        revision);
  }

  /** The claims of which {@code thing} is one end. */
  public List<ClaimStudies> about(Thing thing) {
    return claims.stream().filter(each -> each.isAbout(thing)).toList();
  }

  /** Every thing that a claim joins, by its address. */
  public Map<Thing, Stop> stops() {
    Map<Thing, Stop> stops = new LinkedHashMap<>();
    claims.stream()
        .flatMap(ClaimStudies::ends)
        .forEach(stop -> stops.putIfAbsent(stop.thing(), stop));
    return stops;
  }

  /** The case definitions by which a study chose people. */
  public Set<Stop> criteria() {
    Set<Stop> criteria = new LinkedHashSet<>();
    claims.forEach(each -> each.studies().forEach(study -> criteria.addAll(study.criteria())));
    return criteria;
  }

  /** The rows of the query, of which several belong to one line. */
  private static final class Reading {
    private final Map<String, ClaimStudies> heads = new LinkedHashMap<>();
    private final Map<String, Map<String, Study>> lines = new LinkedHashMap<>();
    private final Map<String, Set<Stop>> within = new LinkedHashMap<>();

    void add(QuerySolution row) {
      String claim = row.getResource("claim").getURI();
      heads.computeIfAbsent(
          claim,
          iri ->
              new ClaimStudies(
                  thing(row, "claim"),
                  text(row, "label"),
                  new Stop(thing(row, "subject"), text(row, "subjectName")),
                  text(row, "relation"),
                  new Stop(thing(row, "object"), text(row, "objectName")),
                  List.of(),
                  List.of()));
      within.computeIfAbsent(claim, iri -> new LinkedHashSet<>()).addAll(stop(row, "in", "inName"));
      lines
          .computeIfAbsent(claim, iri -> new LinkedHashMap<>())
          .merge(row.getResource("line").getURI(), study(row), Study::with);
    }

    List<ClaimStudies> claims() {
      List<ClaimStudies> claims = new ArrayList<>();
      heads.forEach(
          (iri, head) ->
              claims.add(
                  new ClaimStudies(
                      head.claim(),
                      head.label(),
                      head.subject(),
                      head.relation(),
                      head.object(),
                      List.copyOf(Objects.requireNonNull(within.get(iri))),
                      List.copyOf(Objects.requireNonNull(lines.get(iri)).values()))));
      return claims;
    }

    private static Study study(QuerySolution row) {
      return new Study(
          row.getResource("line").getURI(),
          thing(row, "record"),
          text(row, "title"),
          number(row, "year"),
          value(row, "status"),
          value(row, "outcome"),
          some(value(row, "setting")),
          some(text(row, "settingName")),
          text(row, "design"),
          value(row, "pem"),
          stop(row, "criterion", "criterionName"),
          number(row, "size"),
          Set.of(row.get("cohort").toString()),
          some(text(row, "statement")),
          some(text(row, "tissue")),
          some(text(row, "measure")),
          text(row, "limit"));
    }

    private static Set<String> some(String text) {
      return text.isEmpty() ? Set.of() : Set.of(text);
    }

    private static Set<Stop> stop(QuerySolution row, String column, String name) {
      return row.contains(column)
          ? Set.of(new Stop(thing(row, column), text(row, name)))
          : Set.of();
    }

    private static Thing thing(QuerySolution row, String column) {
      String iri = row.getResource(column).getURI();
      return Optional.of(iri)
          .flatMap(Thing::ofIri)
          .orElseThrow(() -> new IllegalStateException("no thing: " + iri));
    }

    private static int number(QuerySolution row, String column) {
      String text = text(row, column);
      return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String text(QuerySolution row, String column) {
      return row.contains(column) ? row.getLiteral(column).getLexicalForm() : "";
    }

    /** The value of a closed vocabulary: {@code found} of {@code atlas:outcome-found}. */
    private static String value(QuerySolution row, String column) {
      return row.contains(column) ? row.getResource(column).getURI().replaceFirst("^.*-", "") : "";
    }
  }
}
