package com.mecfsatlas.harvest.atom;

import com.mecfsatlas.harvest.changes.DocumentChange;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Walks back through the changes of a thing. The state after the first is opened; those before are
 * made from it by the patches of the changes, for no other revision touches the tally: opening each
 * would read all revisions between it and now.
 */
final class TallyWalk {
  private final Node tally;
  private Set<Triple> statements;
  private Optional<ClaimTally> before;
  private Optional<ClaimTally> after;

  private TallyWalk(Node tally, Set<Triple> statements, Optional<ClaimTally> after) {
    this.tally = tally;
    this.statements = statements;
    this.before = after;
    this.after = after;
  }

  /** Stands behind {@code newest}, the first change that it will walk over. */
  static TallyWalk begin(
      EntityId thing, DocumentChange newest, Mementos mementos, Snapshot snapshot) {
    if (thing.kind() != EntityType.CLAIM) {
      return new TallyWalk(Node.ANY, Set.of(), Optional.empty());
    }
    Node tally = NodeFactory.createURI(thing.iri() + "#tally");
    Set<Triple> statements = new HashSet<>();
    mementos
        .open(newest.revision(), snapshot)
        .graphs()
        .findNG(Node.ANY, tally, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> statements.add(quad.asTriple()));
    return new TallyWalk(tally, statements, tally(statements));
  }

  /** Goes back over a change; gives the IRIs of the papers that its revision retracts. */
  List<String> back(RevisionLog log, DocumentChange change) {
    FeedPatch patch = new FeedPatch(tally);
    boolean isFirst = change.revision().number() == 1;
    if (!isFirst) {
      log.apply(change.revision().number(), patch);
    }
    statements = isFirst ? Set.of() : patch.undone(statements);
    after = before;
    before = tally(statements);
    return patch.retracted();
  }

  /** The tally after the change that was walked over last, and before it. */
  String words() {
    if (after.isEmpty()) {
      return before.map(tally -> "not counted any more (before: " + tally + ")").orElse("");
    }
    return after.get()
        + (after.equals(before)
            ? " (as before)"
            : before.map(tally -> " (before: " + tally + ")").orElse(" (before: not counted)"));
  }

  private static Optional<ClaimTally> tally(Set<Triple> statements) {
    return statements.isEmpty() ? Optional.empty() : Optional.of(ClaimTally.of(statements));
  }
}
