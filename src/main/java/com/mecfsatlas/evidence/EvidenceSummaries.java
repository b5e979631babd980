package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.store.Snapshot;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * All evidence records at one revision, with what they can be chosen by.
 *
 * @param byThing the newest first
 * @param choices the values of the filters
 * @param mentioned every thing that a record mentions, under its short name
 * @param revision the digest of what was read
 */
public record EvidenceSummaries(
    SequencedMap<EntityId, EvidenceSummary> byThing,
    StudyChoices choices,
    Map<EntityId, EntityReference> mentioned,
    String revision) {
  public EvidenceSummaries {
    byThing = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byThing));
    mentioned = Map.copyOf(mentioned);
  }

  /**
   * Reads them.
   *
   * @param records {@code sparql/evidence/records.rq}
   * @param mentions {@code sparql/evidence/mentions.rq}
   * @param choices {@code sparql/evidence/choices.rq}
   */
  public static EvidenceSummaries of(
      Snapshot snapshot, NamedQuery records, NamedQuery mentions, NamedQuery choices) {
    Map<EntityId, EntityReference> mentioned = new HashMap<>();
    Map<EntityId, Set<EntityId>> mentionedBy = new HashMap<>();
    snapshot.select(
        mentions,
        Map.of(),
        solution -> {
          SolutionReader row = new SolutionReader(solution);
          EntityId thing = row.thing("thing");
          mentioned.put(thing, new EntityReference(thing, row.text("name")));
          mentionedBy.computeIfAbsent(row.thing("record"), key -> new LinkedHashSet<>()).add(thing);
        });
    SequencedMap<EntityId, EvidenceSummary> byThing = new LinkedHashMap<>();
    snapshot.select(
        records,
        Map.of(),
        solution -> {
          EvidenceSummary record = record(new SolutionReader(solution), mentionedBy);
          byThing.merge(record.record(), record, EvidenceSummary::with);
        });
    return new EvidenceSummaries(
        byThing, StudyChoices.of(snapshot, choices), mentioned, snapshot.revision().toString());
  }

  /** The newest first. */
  public List<EvidenceSummary> all() {
    return List.copyOf(byThing.values());
  }

  /** Nothing where {@code thing} is no record. */
  public Optional<EvidenceSummary> of(EntityId thing) {
    return Optional.ofNullable(byThing.get(thing));
  }

  private static EvidenceSummary record(SolutionReader row, Map<EntityId, Set<EntityId>> mentions) {
    return new EvidenceSummary(
        row.thing("record"),
        row.text("title"),
        row.number("year"),
        row.text("firstAuthor"),
        row.text("journal"),
        row.value("pem"),
        SolutionReader.some(row.value("setting")),
        row.text("settingName"),
        row.value("design"),
        row.text("designName"),
        row.value("standing"),
        row.text("standingName"),
        row.entity("criterion", "criterionName"),
        row.number("size"),
        mentions.getOrDefault(row.thing("record"), Set.of()),
        row.text("summary"),
        row.text("limit"));
  }
}
