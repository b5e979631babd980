package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.query.QuerySolution;

/** Reads which items a state has: what is there from the graph, what is gone from the log. */
final class ItemReading {
  private final RevisionLog log;
  private final Snapshot snapshot;
  private final Map<EntityId, Set<SetSpec>> sets = new HashMap<>();
  private final Map<EntityId, Item> items = new HashMap<>();
  private final SortedMap<SetSpec, String> names = new TreeMap<>();

  private ItemReading(RevisionLog log, Snapshot snapshot) {
    this.log = log;
    this.snapshot = snapshot;
  }

  static ItemList of(NamedQuery query, RevisionLog log, Removals removals, Snapshot snapshot) {
    ItemReading reading = new ItemReading(log, snapshot);
    snapshot.select(query, Map.of(), reading::row);
    reading.sets.forEach(
        (thing, in) -> reading.items.put(thing, Item.of(thing, reading.changed(thing), in)));
    reading.addRemoved(removals.until(snapshot.revision().number()));
    reading.nameTops();
    return ItemList.of(reading.items.values(), reading.names);
  }

  private void row(QuerySolution row) {
    Item.thing(row.getResource("item").getURI())
        .ifPresent(
            thing -> {
              Set<SetSpec> in = sets.computeIfAbsent(thing, this::ofKind);
              add(in, row, "standing", ItemSets::standing, "Standing: ");
              add(in, row, "pem", ItemSets::pem, "Post-exertional malaise: ");
              add(in, row, "criterion", ItemSets::criterion, "Case definition: ");
            });
  }

  private Set<SetSpec> ofKind(EntityId thing) {
    SetSpec kind = ItemSets.kind(thing.kind());
    names.put(kind, thing.kind().plural());
    return new TreeSet<>(Set.of(kind));
  }

  private void add(
      Set<SetSpec> in,
      QuerySolution row,
      String variable,
      Function<String, Optional<SetSpec>> set,
      String of) {
    if (row.contains(variable)) {
      set.apply(row.getResource(variable).getURI())
          .ifPresent(
              found -> {
                in.add(found);
                names.put(found, of + row.getLiteral(variable + "Name").getLexicalForm());
              });
    }
  }

  /** When the last revision was made that changed the thing. */
  private Instant changed(EntityId thing) {
    return log.idsByEntity(thing.iri()).stream()
        .filter(id -> id.number() <= snapshot.revision().number())
        .reduce((one, next) -> next)
        .or(() -> log.id(1))
        .map(RevisionId::time)
        .orElseThrow();
  }

  private void addRemoved(Map<EntityId, Removal> removals) {
    removals.values().stream()
        .filter(removal -> !sets.containsKey(removal.thing()))
        .forEach(
            removal -> {
              Set<SetSpec> in = new TreeSet<>(removal.sets());
              in.add(ItemSets.kind(removal.thing().kind()));
              removal.paper().ifPresent(paper -> in.addAll(ofPaper(paper, removals)));
              in.forEach(set -> names.putIfAbsent(set, set.text()));
              items.put(
                  removal.thing(), Item.deleted(removal.thing(), removal.revision().time(), in));
            });
  }

  /** The standing of a paper is that of the record that reads it. */
  private Set<SetSpec> ofPaper(EntityId paper, Map<EntityId, Removal> removals) {
    Set<SetSpec> in = new TreeSet<>();
    Optional.ofNullable(sets.get(paper)).ifPresent(in::addAll);
    if (in.isEmpty()) {
      Optional.ofNullable(removals.get(paper)).map(Removal::sets).ifPresent(in::addAll);
    }
    in.remove(ItemSets.kind(EntityType.PAPER));
    return in;
  }

  private void nameTops() {
    names.put(SetSpec.KIND, "Everything, by kind");
    names.put(SetSpec.STANDING, "Papers and evidence records, by whether the paper stands");
    names.put(SetSpec.CRITERIA, "Evidence records, by the case definition of the study");
    names.put(
        SetSpec.PEM,
        "Evidence records and case definitions, by whether post-exertional malaise is required");
  }
}
