package com.mecfsatlas.harvest.ldes;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The members of one revision, which are the things whose description it touched, in pages. How
 * many are on a page never changes: pages are kept by clients for ever.
 */
record MemberPages(RevisionLog log, Revision revision) {
  private static final int MEMBERS = 20;

  /** How many pages there are; none where the revision touched no description. */
  int count() {
    return Math.ceilDiv(revision.entities().size(), MEMBERS);
  }

  /**
   * Those of one page.
   *
   * @param state at the revision
   */
  Stream<VersionMember> members(int page, Snapshot state) {
    return revision.entities().stream()
        .skip((page - 1L) * MEMBERS)
        .limit(MEMBERS)
        .flatMap(iri -> EntityId.ofIri(iri).stream())
        .flatMap(thing -> member(thing, state).stream());
  }

  /** Nothing of a thing that is not there now and was not there before. */
  private Optional<VersionMember> member(EntityId thing, Snapshot state) {
    boolean isFirst = log.lastByEntity(thing.iri(), revision.number() - 1) == 0;
    VersionMember member =
        new VersionMember(
            thing,
            id(),
            isFirst,
            state.describe(thing).map(description -> description.model().getGraph()));
    return isFirst && member.description().isEmpty() ? Optional.empty() : Optional.of(member);
  }

  private RevisionId id() {
    return new RevisionId(revision.number(), revision.digest(), revision.time());
  }
}
