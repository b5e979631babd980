package com.mecfsatlas.history;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Which documents have mementos, and the states that they show. */
public final class Mementos {
  private final RevisionLog log;
  private final PastSnapshots snapshots;
  private final KindRevisions kinds;

  public Mementos(RevisionLog log, PastSnapshots snapshots) {
    this.log = log;
    this.snapshots = snapshots;
    this.kinds = new KindRevisions(log);
  }

  /**
   * Those of a document: of a thing, for each revision that changed it; of a list, for every one.
   *
   * @param path without suffix, such as {@code /virus/ebv} or {@code /virus}
   */
  public Optional<TimeMap> of(String path) {
    return Optional.of(revisions(path)).filter(found -> !found.isEmpty()).map(TimeMap::new);
  }

  /** Whether documents at such a path have mementos. */
  public static boolean has(String path) {
    return isList(path) || EntityId.ofIri(EntityId.BASE + "id" + path).isPresent();
  }

  private static boolean isList(String path) {
    return EntityType.ofSegment(path.substring(1)).isPresent();
  }

  private List<RevisionId> revisions(String path) {
    return isList(path)
        ? all()
        : EntityId.ofIri(EntityId.BASE + "id" + path)
            .map(thing -> log.idsByEntity(thing.iri()))
            .orElse(List.of());
  }

  private List<RevisionId> all() {
    return LongStream.rangeClosed(1, log.head())
        .mapToObj(log::id)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The last of those of a document up to the revision of that number. */
  public Optional<RevisionId> latest(String path, long number) {
    return of(path).flatMap(map -> map.at(number));
  }

  /** The last revision up to that number that changed a thing of {@code kind}. */
  public Optional<RevisionId> latest(EntityType kind, long number) {
    return kinds.latest(kind, number);
  }

  /**
   * The revision of that number.
   *
   * @throws com.mecfsatlas.revision.RevisionLogException where it is damaged
   */
  public Optional<RevisionId> revision(long number) {
    return number < 1 || number > log.head() ? Optional.empty() : Optional.of(log.existing(number));
  }

  /** The revision that {@code name} names: of that number, or the last one made until then. */
  public Optional<RevisionId> revision(StateName name) {
    return name.number().flatMap(this::revision).or(() -> name.time().flatMap(log::at));
  }

  /**
   * The state at {@code revision}, to read as long as {@code now} can be read.
   *
   * @throws StateBuildingException where another earlier state is being made
   */
  public Snapshot open(RevisionId revision, Snapshot now) {
    return snapshots.at(revision, now);
  }
}
