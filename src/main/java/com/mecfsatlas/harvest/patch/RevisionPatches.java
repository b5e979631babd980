package com.mecfsatlas.harvest.patch;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionDifference;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.sparql.core.Quad;

/**
 * The patches between any two states of the public graph. That of one revision is told as it stands
 * in the log, and one from or to the empty graph as the state is read: neither holds anything in
 * memory. What several revisions come to is put together before, within limits. The graph of
 * provenance is in no patch: it follows from the headers of the log.
 */
public final class RevisionPatches {
  private static final long MOST_REVISIONS = 1_000;
  private static final long MOST_STATEMENTS = 500_000;

  private final RevisionLog log;
  private final Mementos mementos;

  public RevisionPatches(RevisionLog log, Mementos mementos) {
    this.log = log;
    this.mementos = mementos;
  }

  /**
   * The patch of a range, which is to be written as long as {@code now} can be read.
   *
   * @param range of revisions that there are
   * @throws com.mecfsatlas.http.ProblemException where it is too large to be put together
   */
  public PatchText of(PatchRange range, Snapshot now) {
    String tag = "\"" + id(range.from()) + ".." + id(range.to()) + "\"";
    if (range.isRevision()) {
      return new PatchText(tag, changes -> log.apply(range.to(), changes));
    }
    if (range.earliest() == 0 && range.latest() > 0) {
      return new PatchText("W/" + tag, whole(range, now));
    }
    check(range);
    RevisionDifference difference = RevisionDifference.between(log, range.from(), range.to());
    return new PatchText(
        tag,
        changes -> {
          head(range, changes);
          difference.patch().apply(changes);
        });
  }

  /** Everything comes, or everything goes. */
  private Consumer<RDFChanges> whole(PatchRange range, Snapshot now) {
    Snapshot state = mementos.open(id(range.latest()), now);
    return changes -> {
      head(range, changes);
      changes.txnBegin();
      Iterator<Quad> quads =
          Iter.filter(
              state.graphs().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY),
              quad -> !quad.getGraph().equals(GraphNames.PROVENANCE));
      quads.forEachRemaining(quad -> tell(quad, range.from() == 0, changes));
      changes.txnCommit();
    };
  }

  private static void tell(Quad quad, boolean comes, RDFChanges changes) {
    if (comes) {
      changes.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    } else {
      changes.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }
  }

  /** Which states it is between. The log's own patches have a header of their own. */
  private void head(PatchRange range, RDFChanges changes) {
    changes.header("from", NodeFactory.createLiteralString(id(range.from()).toString()));
    changes.header("to", NodeFactory.createLiteralString(id(range.to()).toString()));
  }

  private RevisionId id(long number) {
    return number == 0 ? RevisionId.NONE : log.existing(number);
  }

  private void check(PatchRange range) {
    long revisions = range.latest() - range.earliest();
    List<Revision> between =
        revisions > MOST_REVISIONS ? List.of() : log.range(range.earliest() + 1, range.latest());
    long statements = between.stream().mapToLong(each -> each.added() + each.removed()).sum();
    if (revisions > MOST_REVISIONS || statements > MOST_STATEMENTS) {
      throw HttpProblem.BAD_REQUEST.refusal(
          "A difference is put together from at most %d revisions with %d statements; take it in"
                  .formatted(MOST_REVISIONS, MOST_STATEMENTS)
              + " parts, or /dump/%d/atlas.nq.gz.".formatted(Math.max(1, range.to())));
    }
  }
}
