package com.mecfsatlas.harvest.changes;

import com.mecfsatlas.harvest.changes.DocumentChange.Kind;
import com.mecfsatlas.harvest.changes.TypeChanges.Count;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Follows the log: which documents came, changed and went. Each patch is read once, when it is
 * first asked for; that of the first revision, which is the longest, is never read, for the state
 * that it left is the present one without what came later.
 */
public final class DocumentChanges {
  private static final long FIRST = 1;

  private final RevisionLog log;
  private final Projection<ChangeHistory> histories = new Projection<>(this::read);
  private final Map<EntityId, Count> types = new HashMap<>();
  private final List<DocumentChange> changes = new ArrayList<>();
  private long last;

  public DocumentChanges(RevisionLog log) {
    this.log = log;
  }

  /** What happened up to the revision of {@code snapshot}. */
  public ChangeHistory of(Snapshot snapshot) {
    return histories.of(snapshot);
  }

  private synchronized ChangeHistory read(Snapshot snapshot) {
    long number = snapshot.revision().number();
    if (last == 0 && number >= FIRST) {
      begin(snapshot);
    }
    while (last < number) {
      follow(last + 1, patch(last + 1));
    }
    return ChangeHistory.of(changes, snapshot.revision());
  }

  private void begin(Snapshot snapshot) {
    TypeChanges present = new TypeChanges();
    snapshot
        .graphs()
        .findNG(Node.ANY, Node.ANY, RDF.Nodes.type, Node.ANY)
        .forEachRemaining(
            quad ->
                present.add(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    List<Map<EntityId, Count>> since = new ArrayList<>();
    for (long number = FIRST + 1; number <= snapshot.revision().number(); number++) {
      since.add(patch(number));
    }
    Map<EntityId, Count> first = new HashMap<>(present.byThing());
    since.forEach(patch -> count(first, patch, -1));
    follow(FIRST, first);
    since.forEach(patch -> follow(last + 1, patch));
  }

  private Map<EntityId, Count> patch(long number) {
    TypeChanges patch = new TypeChanges();
    log.apply(number, patch);
    return patch.byThing();
  }

  private void follow(long number, Map<EntityId, Count> patch) {
    RevisionId revision = log.existing(number);
    Set<EntityId> touched = new HashSet<>(patch.keySet());
    log.get(number)
        .orElseThrow()
        .entities()
        .forEach(iri -> EntityId.ofIri(iri).ifPresent(touched::add));
    Set<EntityId> before = documents(touched);
    count(types, patch, 1);
    Set<EntityId> after = documents(touched);
    touched.stream()
        .sorted(Comparator.comparing(EntityId::path))
        .forEach(
            thing ->
                kind(before.contains(thing), after.contains(thing))
                    .ifPresent(kind -> changes.add(new DocumentChange(thing, kind, revision))));
    last = number;
  }

  private Set<EntityId> documents(Set<EntityId> touched) {
    Set<EntityId> documents = new HashSet<>(touched);
    documents.removeIf(thing -> !types.getOrDefault(thing, Count.NONE).isDocument());
    return documents;
  }

  /** Nothing where there is no document, before or after. */
  private static Optional<Kind> kind(boolean before, boolean after) {
    if (before) {
      return Optional.of(after ? Kind.UPDATED : Kind.DELETED);
    }
    return after ? Optional.of(Kind.CREATED) : Optional.empty();
  }

  private static void count(Map<EntityId, Count> types, Map<EntityId, Count> patch, int sign) {
    patch.forEach(
        (thing, count) -> {
          Count sum = types.getOrDefault(thing, Count.NONE).plus(count, sign);
          if (sum.equals(Count.NONE)) {
            types.remove(thing);
          } else {
            types.put(thing, sum);
          }
        });
  }
}
