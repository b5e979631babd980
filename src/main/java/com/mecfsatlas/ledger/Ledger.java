package com.mecfsatlas.ledger;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.QueryCatalogue;
import com.mecfsatlas.graph.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All claims with the studies that bear on them, as the graph has them at one revision.
 *
 * @param claims in the order of their addresses, their studies the newest first
 * @param limits what each record does not prove, in its own order
 * @param definitions the case definitions, the oldest first
 * @param revision the digest of what was read
 */
public record Ledger(
    List<ClaimStudies> claims,
    Map<Thing, List<String>> limits,
    List<Definition> definitions,
    String revision) {
  public Ledger {
    claims = List.copyOf(claims);
    limits = Map.copyOf(limits);
    definitions = List.copyOf(definitions);
  }

  /** Of claims only. */
  public Ledger(List<ClaimStudies> claims, String revision) {
    this(claims, Map.of(), List.of(), revision);
  }

  /** Reads it with the queries of {@code sparql/ledger/}. */
  public static Ledger of(KnowledgeGraph graph, QueryCatalogue queries) {
    Reading reading = new Reading();
    graph.select(queries.get("ledger/studies"), Map.of(), reading::add);
    Map<Thing, List<String>> limits = new LinkedHashMap<>();
    graph.select(
        queries.get("ledger/limits"),
        Map.of(),
        row ->
            limits
                .computeIfAbsent(new Cells(row).thing("record"), record -> new ArrayList<>())
                .add(new Cells(row).text("text")));
    List<Definition> definitions = new ArrayList<>();
    graph.select(
        queries.get("ledger/definitions"),
        Map.of(),
        solution -> {
          Cells row = new Cells(solution);
          definitions.add(
              new Definition(
                  new Stop(row.thing("definition"), row.text("name")), row.number("year")));
        });
    return new Ledger(reading.claims(), limits, definitions, graph.revision());
  }

  /** The claims with only those studies, where any is left. */
  public Ledger only(Predicate<Study> wanted) {
    return new Ledger(
        claims.stream()
            .map(each -> each.only(wanted))
            .filter(each -> !each.studies().isEmpty())
            .toList(),
        limits,
        definitions,
        revision);
  }

  /** What counts: reviews, notices and retracted papers are left out. */
  public Ledger counted() {
    return only(StudyFilter.NONE);
  }

  public Optional<ClaimStudies> claim(Thing claim) {
    return claims.stream().filter(each -> each.claim().equals(claim)).findFirst();
  }

  /** The claims of which {@code thing} is one end. */
  public List<ClaimStudies> about(Thing thing) {
    return claims.stream().filter(each -> each.isAbout(thing)).toList();
  }

  /** Every record, with what it contributes to all its claims together. */
  public Map<Thing, Study> records() {
    Map<Thing, Study> records = new LinkedHashMap<>();
    ClaimStudies.records(claims).forEach(study -> records.put(study.record(), study));
    return records;
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
}
