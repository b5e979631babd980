package com.mecfsatlas.ledger;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Thing;
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
public record StudyRecords(
    SequencedMap<Thing, StudyRecord> byThing,
    StudyChoices choices,
    Map<Thing, Stop> mentioned,
    String revision) {
  public StudyRecords {
    byThing = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byThing));
    mentioned = Map.copyOf(mentioned);
  }

  /**
   * Reads them.
   *
   * @param records {@code sparql/ledger/records.rq}
   * @param mentions {@code sparql/ledger/mentions.rq}
   * @param choices {@code sparql/ledger/choices.rq}
   */
  public static StudyRecords of(
      KnowledgeGraph graph, NamedQuery records, NamedQuery mentions, NamedQuery choices) {
    Map<Thing, Stop> mentioned = new HashMap<>();
    Map<Thing, Set<Thing>> mentionedBy = new HashMap<>();
    graph.select(
        mentions,
        Map.of(),
        solution -> {
          Cells row = new Cells(solution);
          Thing thing = row.thing("thing");
          mentioned.put(thing, new Stop(thing, row.text("name")));
          mentionedBy.computeIfAbsent(row.thing("record"), key -> new LinkedHashSet<>()).add(thing);
        });
    SequencedMap<Thing, StudyRecord> byThing = new LinkedHashMap<>();
    graph.select(
        records,
        Map.of(),
        solution -> {
          StudyRecord record = record(new Cells(solution), mentionedBy);
          byThing.merge(record.record(), record, StudyRecord::with);
        });
    return new StudyRecords(byThing, StudyChoices.of(graph, choices), mentioned, graph.revision());
  }

  /** The newest first. */
  public List<StudyRecord> all() {
    return List.copyOf(byThing.values());
  }

  /**
   * A study to begin with: of people, in print as it stands, with its words; for one revision
   * always the same. None where no record is so.
   */
  public Optional<StudyRecord> toBeginWith() {
    List<StudyRecord> fit =
        all().stream()
            .filter(StudyFeatures::isOfPeople)
            .filter(each -> each.standing().equals("current"))
            .filter(each -> !each.summary().isEmpty() && !each.limit().isEmpty())
            .toList();
    return fit.isEmpty()
        ? Optional.empty()
        : Optional.of(fit.get(Math.floorMod(revision.hashCode(), fit.size())));
  }

  /** Nothing where {@code thing} is no record. */
  public Optional<StudyRecord> of(Thing thing) {
    return Optional.ofNullable(byThing.get(thing));
  }

  private static StudyRecord record(Cells row, Map<Thing, Set<Thing>> mentions) {
    return new StudyRecord(
        row.thing("record"),
        row.text("title"),
        row.number("year"),
        row.text("firstAuthor"),
        row.text("journal"),
        row.value("pem"),
        Cells.some(row.value("setting")),
        row.text("settingName"),
        row.value("design"),
        row.text("designName"),
        row.value("standing"),
        row.text("standingName"),
        row.stop("criterion", "criterionName"),
        row.number("size"),
        mentions.getOrDefault(row.thing("record"), Set.of()),
        row.text("summary"),
        row.text("limit"));
  }
}
