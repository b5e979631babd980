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

    void add(QuerySolution solution) {
      Cells row = new Cells(solution);
      String claim = row.iri("claim");
      heads.computeIfAbsent(
          claim,
          iri ->
              new ClaimStudies(
                  row.thing("claim"),
                  row.text("label"),
                  new Stop(row.thing("subject"), row.text("subjectName")),
                  row.text("relation"),
                  new Stop(row.thing("object"), row.text("objectName")),
                  List.of(),
                  List.of()));
      within.computeIfAbsent(claim, iri -> new LinkedHashSet<>()).addAll(row.stop("in", "inName"));
      lines
          .computeIfAbsent(claim, iri -> new LinkedHashMap<>())
          .merge(row.iri("line"), study(row), Study::with);
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

    private static Study study(Cells row) {
      return new Study(
          row.iri("line"),
          row.thing("record"),
          row.text("title"),
          row.number("year"),
          row.value("status"),
          row.value("outcome"),
          Cells.some(row.value("setting")),
          Cells.some(row.text("settingName")),
          row.text("design"),
          row.value("pem"),
          row.stop("criterion", "criterionName"),
          row.number("size"),
          Set.of(row.row().get("cohort").toString()),
          Cells.some(row.text("statement")),
          Cells.some(row.text("tissue")),
          Cells.some(row.text("measure")),
          row.text("limit"));
    }
  }
}
