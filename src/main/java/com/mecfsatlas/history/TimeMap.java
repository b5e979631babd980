package com.mecfsatlas.history;

import com.mecfsatlas.model.RevisionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The revisions that changed what a document shows: each has its memento (RFC 7089 section 5).
 *
 * @param revisions in the order in which they were made; at least one
 */
public record TimeMap(List<RevisionId> revisions) {
  public TimeMap {
    revisions = List.copyOf(revisions);
    if (revisions.isEmpty()) {
      throw new IllegalArgumentException("what was never there has no mementos");
    }
  }

  public RevisionId first() {
    return revisions.getFirst();
  }

  public RevisionId last() {
    return revisions.getLast();
  }

  /** The one that the document still showed at the revision of that number. */
  public Optional<RevisionId> at(long number) {
    return lastWhere(each -> each.number() <= number);
  }

  /** The one that it showed at {@code time}; the first where that is before it was there. */
  public RevisionId at(Instant time) {
    return lastWhere(each -> !each.time().isAfter(time)).orElse(first());
  }

  /** The one before that of {@code memento}. */
  public Optional<RevisionId> previous(RevisionId memento) {
    return lastWhere(each -> each.number() < memento.number());
  }

  /** The one after that of {@code memento}. */
  public Optional<RevisionId> next(RevisionId memento) {
    return revisions.stream().filter(each -> each.number() > memento.number()).findFirst();
  }

  private Optional<RevisionId> lastWhere(Predicate<RevisionId> condition) {
    return revisions.reversed().stream().filter(condition).findFirst();
  }
}
