package com.mecfsatlas.analysis.keyquestion;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.Topics;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.store.Snapshot;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that the queries of key questions give, with the evidence that is in memory. */
final class KeyRows {
  private final Map<String, ClaimEvidence> claims = new HashMap<>();
  private final Topics topics;

  KeyRows(EvidenceBase evidence) {
    topics = evidence.topics();
    evidence
        .counted()
        .claims()
        .forEach(claim -> claim.studies().forEach(study -> claims.put(study.line(), claim)));
  }

  private record Found(EntityReference named, EntityId topic, boolean apart, Set<String> lines) {}

  /** Those with the most studies first. */
  List<KeyRow> of(Snapshot snapshot, NamedQuery query) {
    Map<EntityId, Found> rows = new LinkedHashMap<>();
    snapshot.select(
        query,
        Map.of(),
        solution -> {
          SolutionReader row = new SolutionReader(solution);
          rows.computeIfAbsent(
                  row.thing("row"),
                  thing ->
                      new Found(
                          new EntityReference(thing, row.text("name")),
                          row.thing("topic"),
                          solution.getLiteral("apart").getBoolean(),
                          new LinkedHashSet<>()))
              .lines()
              .add(row.iri("line"));
        });
    return rows.values().stream()
        .map(row -> KeyRow.of(row.named(), row.topic(), row.apart(), claims(row.lines())))
        .sorted(Comparator.comparingInt((KeyRow row) -> -row.outcomes().studies()))
        .toList();
  }

  private List<ClaimEvidence> claims(Set<String> lines) {
    Collection<ClaimEvidence> bearing =
        lines.stream()
            .flatMap(line -> Optional.ofNullable(claims.get(line)).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return bearing.stream()
        .map(claim -> claim.only((EvidenceLine study) -> lines.contains(study.line())))
        .toList();
  }

  /**
   * Of roll-ups that count under each other one each: the narrower where it has more than half of
   * the studies of the broader, else the broader.
   */
  List<KeyRow> withoutOverlap(List<KeyRow> rows) {
    List<KeyRow> broad =
        rows.stream()
            .filter(
                row ->
                    rows.stream()
                        .noneMatch(
                            other ->
                                isUnder(other, row)
                                    && 2 * other.outcomes().studies() > row.outcomes().studies()))
            .toList();
    return broad.stream()
        .filter(row -> broad.stream().noneMatch(other -> isUnder(row, other)))
        .toList();
  }

  private boolean isUnder(KeyRow narrow, KeyRow broad) {
    return isRollUp(narrow)
        && isRollUp(broad)
        && !narrow.topic().equals(broad.topic())
        && topics.isUnder(new EntityReference(narrow.topic(), ""), broad.topic());
  }

  private static boolean isRollUp(KeyRow row) {
    return row.named().thing().kind() == EntityType.ROLL_UP;
  }
}
