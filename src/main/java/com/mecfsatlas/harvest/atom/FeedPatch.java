package com.mecfsatlas.harvest.atom;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;

/**
 * What a feed tells of the patch of a revision: which papers it retracts, and what it does to the
 * statements of one node. The first load retracts nothing: it tells what was so before.
 */
final class FeedPatch extends RDFChangesBase {
  private final Node node;
  private final Set<Triple> came = new HashSet<>();
  private final Set<Triple> went = new HashSet<>();
  private final Set<String> retracted = new TreeSet<>();

  /**
   * @param node whose statements are kept; {@code Node.ANY}, which is none, for those of nothing
   */
  FeedPatch(Node node) {
    this.node = node;
  }

  /** The IRIs of the papers that it retracts. */
  List<String> retracted() {
    return List.copyOf(retracted);
  }

  /** The statements of the node before it, from those after it. */
  Set<Triple> undone(Set<Triple> after) {
    Set<Triple> before = new HashSet<>(after);
    before.removeAll(came);
    before.addAll(went);
    return before;
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    note(came, subject, predicate, object);
    if (isRetraction(predicate, object) && subject.isURI()) {
      retracted.add(subject.getURI());
    }
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    note(went, subject, predicate, object);
  }

  private void note(Set<Triple> statements, Node subject, Node predicate, Node object) {
    if (subject.equals(node)) {
      statements.add(Triple.create(subject, predicate, object));
    }
  }

  private static boolean isRetraction(Node predicate, Node object) {
    return predicate.equals(Atlas.standing.asNode())
        && object.equals(Atlas.standing_retracted.asNode());
  }
}
