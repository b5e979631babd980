package com.mecfsatlas.harvest.changes;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that happened to the documents of things up to one revision.
 *
 * @param all in the order of the revisions, those of one revision by the path of the document
 * @param latest the last change of each thing that has a document, or had one
 * @param revision up to which it is told
 */
public record ChangeHistory(
    List<DocumentChange> all, SortedMap<EntityId, DocumentChange> latest, RevisionId revision) {
  private static final Comparator<EntityId> BY_PATH = Comparator.comparing(EntityId::path);

  public ChangeHistory {
    all = List.copyOf(all);
    latest = Collections.unmodifiableSortedMap(latest);
  }

  static ChangeHistory of(Collection<DocumentChange> changes, RevisionId revision) {
    List<DocumentChange> all =
        changes.stream().filter(change -> change.revision().number() <= revision.number()).toList();
    SortedMap<EntityId, DocumentChange> latest = new TreeMap<>(BY_PATH);
    all.forEach(change -> latest.put(change.thing(), change));
    return new ChangeHistory(all, latest, revision);
  }

  /** The documents that there are, by their paths, each with its last change. */
  public List<DocumentChange> documents() {
    return latest.values().stream().filter(DocumentChange::leavesDocument).toList();
  }

  /** The last change of one thing. */
  public Optional<DocumentChange> latest(EntityId thing) {
    return Optional.ofNullable(latest.get(thing));
  }

  /** What happened to one thing. */
  public List<DocumentChange> of(EntityId thing) {
    return all.stream().filter(change -> change.thing().equals(thing)).toList();
  }

  /** What happened from one revision to another, both included. */
  public List<DocumentChange> between(long first, long last) {
    return all.subList(after(first - 1), Math.max(after(first - 1), after(last)));
  }

  /** How many changes there are up to the revision of that number. */
  private int after(long number) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).revision().number() <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
