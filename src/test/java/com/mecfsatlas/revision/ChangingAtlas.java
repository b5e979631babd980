package com.mecfsatlas.revision;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.PastSnapshots;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;

/** A small atlas that tests of other packages change, a minute of its own time apart. */
public final class ChangingAtlas implements AutoCloseable {
  /** The graph of a record. */
  public static final String LUSSO = CommittedAtlas.LUSSO;

  /** The graph of the paper that it reads. */
  public static final String LUSSO_PAPER = CommittedAtlas.PAPER + "lusso-1993-infection-natural";

  private final CommittedAtlas atlas =
      CommittedAtlas.loaded(new MemoryRevisionLog(), new MinuteClock());

  /** Each reading is a minute and half a second after the one before, the first after the load. */
  private static final class MinuteClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      Instant last =
          now.equals(Instant.EPOCH) ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : now;
      now = last.plus(Duration.ofMinutes(1)).plusMillis(500);
      return now;
    }
  }

  public RevisionLog log() {
    return atlas.log;
  }

  public Snapshots snapshots() {
    return atlas.store.snapshots();
  }

  public Mementos mementos() {
    return new Mementos(
        atlas.log, new PastSnapshots(atlas.log, new EntityQueries(ShippedGraph.QUERIES)));
  }

  /** Edits a graph, as it was loaded. */
  public Revision edit(String graph, String reason, UnaryOperator<Graph> edit) {
    return commit(CommittedAtlas.change(atlas.head().number(), graph, edit), reason);
  }

  /** Takes a graph back. */
  public Revision retract(String graph, String reason) {
    return committed(
        ChangeSet.on(atlas.head().number(), Activity.RETRACTION, "a reviewer", reason)
            .without(graph));
  }

  private Revision commit(ChangeSet change, String reason) {
    return committed(
        new ChangeSet(
            change.base(),
            change.activity(),
            change.agent(),
            reason,
            change.contents(),
            change.absent(),
            change.files()));
  }

  private Revision committed(ChangeSet change) {
    CommitResult result = atlas.committer.commit(change);
    if (result instanceof CommitResult.Committed committed) {
      return committed.revision();
    }
    throw new IllegalStateException(result.toString());
  }

  @Override
  public void close() {
    atlas.close();
  }
}
