package com.mecfsatlas.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * How the public graph at one revision differs from that at another, in statements, derived ones
 * too. Either may be the older one; 0 stands for the empty graph before the first.
 *
 * @param removed what only the first has, by graph, subject, predicate and object
 * @param added what only the second has, in the same order
 */
public record RevisionDifference(List<Quad> removed, List<Quad> added) {
  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  public RevisionDifference {
    removed = sorted(removed);
    added = sorted(added);
  }

  /**
   * Reads the patches between two revisions of a log.
   *
   * @throws RevisionLogException where there is no such revision, or one between is damaged
   */
  public static RevisionDifference between(RevisionLog log, long from, long to) {
    check(log, from);
    check(log, to);
    NetChanges net = new NetChanges();
    for (long number = Math.min(from, to) + 1; number <= Math.max(from, to); number++) {
      log.apply(number, net);
    }
    return from <= to
        ? new RevisionDifference(List.copyOf(net.removed()), List.copyOf(net.added()))
        : new RevisionDifference(List.copyOf(net.added()), List.copyOf(net.removed()));
  }

  /** What makes the second state of the first one. */
  public RDFPatch patch() {
    return RDFPatchOps.build(this::tell);
  }

  /** The difference for people, a line for each statement. */
  public String text(PrefixMapping prefixes) {
    return new DifferenceText(prefixes).of(this);
  }

  private void tell(RDFChanges changes) {
    changes.txnBegin();
    removed.forEach(
        each ->
            changes.delete(
                each.getGraph(), each.getSubject(), each.getPredicate(), each.getObject()));
    added.forEach(
        each ->
            changes.add(each.getGraph(), each.getSubject(), each.getPredicate(), each.getObject()));
    changes.txnCommit();
  }

  private static void check(RevisionLog log, long number) {
    if (number < 0 || number > log.head()) {
      throw new RevisionLogException(
          "there is no revision " + number + " to compare: the log has 1 to " + log.head());
    }
  }

  private static List<Quad> sorted(Collection<Quad> quads) {
    List<Quad> sorted = new ArrayList<>(quads);
    sorted.sort(ORDER);
    return Collections.unmodifiableList(sorted);
  }
}
