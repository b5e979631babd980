package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All claims with the studies that bear on them, as the graph has them at one revision.
 *
 * @param claims in the order of their addresses, their studies the newest first
 * @param limits what each record does not prove, in its own order
 * @param definitions the case definitions, the oldest first
 * @param topics under which things the ends of claims count
 * @param revision the digest of what was read
 */
public record EvidenceBase(
    List<ClaimEvidence> claims,
    Map<EntityId, List<String>> limits,
    List<Definition> definitions,
    Topics topics,
    String revision) {
  public EvidenceBase {
    claims = List.copyOf(claims);
    limits = Map.copyOf(limits);
    definitions = List.copyOf(definitions);
  }

  /** Of claims only. */
  public EvidenceBase(List<ClaimEvidence> claims, String revision) {
    this(claims, Map.of(), List.of(), Topics.NONE, revision);
  }

  /** Reads it with the queries of {@code sparql/evidence/}. */
  public static EvidenceBase of(Snapshot snapshot, QueryCatalogue queries) {
    LineNumbers numbers = new LineNumbers();
    snapshot.select(queries.get("evidence/numbers"), Map.of(), numbers::add);
    EvidenceRows reading = new EvidenceRows(numbers);
    snapshot.select(queries.get("evidence/studies"), Map.of(), reading::add);
    Map<EntityId, List<String>> limits = new LinkedHashMap<>();
    snapshot.select(
        queries.get("evidence/limits"),
        Map.of(),
        row ->
            limits
                .computeIfAbsent(
                    new SolutionReader(row).thing("record"), record -> new ArrayList<>())
                .add(new SolutionReader(row).text("text")));
    List<Definition> definitions = new ArrayList<>();
    snapshot.select(
        queries.get("evidence/definitions"),
        Map.of(),
        solution -> {
          SolutionReader row = new SolutionReader(solution);
          definitions.add(
              new Definition(
                  new EntityReference(row.thing("definition"), row.text("name")),
                  row.number("year")));
        });
    return new EvidenceBase(
        reading.claims(),
        limits,
        definitions,
        Topics.of(snapshot, queries),
        snapshot.revision().toString());
  }

  /** The claims with only those studies, where any is left. */
  public EvidenceBase only(Predicate<EvidenceLine> wanted) {
    return new EvidenceBase(
        claims.stream()
            .map(each -> each.only(wanted))
            .filter(each -> !each.studies().isEmpty())
            .toList(),
        limits,
        definitions,
        topics,
        revision);
  }

  /** What counts: reviews, notices and retracted papers are left out. */
  public EvidenceBase counted() {
    return only(StudyFilter.NONE);
  }

  /** The claims of which one end counts under {@code thing}. */
  public List<ClaimEvidence> about(EntityId thing) {
    return claims.stream().filter(each -> topics.isAbout(each, thing)).toList();
  }

  /** Every record, with what it contributes to all its claims together. */
  public Map<EntityId, EvidenceLine> records() {
    Map<EntityId, EvidenceLine> records = new LinkedHashMap<>();
    ClaimEvidence.records(claims).forEach(study -> records.put(study.record(), study));
    return records;
  }

  /** Every thing that a claim is about, by its address. */
  public Map<EntityId, EntityReference> entities() {
    Map<EntityId, EntityReference> entities = new LinkedHashMap<>();
    claims.stream()
        .flatMap(each -> topics.of(each).stream())
        .forEach(entity -> entities.putIfAbsent(entity.thing(), entity));
    return entities;
  }

  /** The case definitions by which a study chose people. */
  public Set<EntityReference> criteria() {
    Set<EntityReference> criteria = new LinkedHashSet<>();
    claims.forEach(each -> each.studies().forEach(study -> criteria.addAll(study.criteria())));
    return criteria;
  }
}
