package com.mecfsatlas.history;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.revision.RevisionLogException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The revisions that changed some thing of a kind, at which the list of the kind may read
 * otherwise. The header of each revision is read once, when it is first asked for.
 */
final class KindRevisions {
  private static final Logger LOG = LoggerFactory.getLogger(KindRevisions.class);

  private final RevisionLog log;
  private final Map<EntityType, TreeSet<Long>> byKind = new EnumMap<>(EntityType.class);
  private long read;

  KindRevisions(RevisionLog log) {
    this.log = log;
  }

  /** The last one up to that number. */
  synchronized Optional<RevisionId> latest(EntityType kind, long number) {
    while (read < Math.min(number, log.head())) {
      read++;
      add(read);
    }
    return Optional.ofNullable(byKind.get(kind))
        .map(numbers -> numbers.floor(number))
        .flatMap(log::id);
  }

  private void add(long number) {
    try {
      log.get(number).ifPresent(this::add);
    } catch (RevisionLogException e) {
      LOG.warn("which kinds changed is not known of one revision: {}", e.getMessage());
    }
  }

  private void add(Revision revision) {
    revision.entities().stream()
        .flatMap(iri -> EntityId.ofIri(iri).stream())
        .forEach(
            thing ->
                byKind
                    .computeIfAbsent(thing.kind(), each -> new TreeSet<>())
                    .add(revision.number()));
  }
}
