package com.mecfsatlas.revision;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.vocabulary.XMLENC;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;

/**
 * What the store itself states of each graph that is not derived: the digest of its content, and
 * the revision that made it so.
 */
public final class SourceGraphs {
  private static final Node DIGEST = XMLENC.DigestValue.asNode();
  private static final Node NUMBER = OWL.versionInfo.asNode();

  private final DatasetGraph graphs;

  /**
   * @param graphs in a transaction
   */
  public SourceGraphs(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** The digest of a graph's content, {@link GraphChange#ABSENT} where there is none. */
  public String digest(String graph) {
    String digest = value(graph, DIGEST);
    return digest.isEmpty() ? GraphChange.ABSENT : digest;
  }

  /** The number of the revision that changed it last; 0 where it was never there. */
  long changedIn(String graph) {
    String number = value(graph, NUMBER);
    return number.isEmpty() ? 0 : Long.parseLong(number);
  }

  /** States what {@code revision} has made of its graphs. */
  void note(Revision revision) {
    revision.graphs().forEach((graph, change) -> note(graph, revision.number(), change.after()));
  }

  /** States that the revision of that number has made a graph what its digest says. */
  public void note(String graph, long number, String digest) {
    forget(graph);
    Node name = NodeFactory.createURI(graph);
    // The number stays for a graph that is gone: a change made from before is a conflict.
    add(name, NUMBER, Long.toString(number));
    if (!digest.equals(GraphChange.ABSENT)) {
      add(name, DIGEST, digest);
    }
  }

  private void forget(String graph) {
    graphs.deleteAny(GraphNames.PROVENANCE, NodeFactory.createURI(graph), Node.ANY, Node.ANY);
  }

  private void add(Node graph, Node property, String value) {
    graphs.add(GraphNames.PROVENANCE, graph, property, NodeFactory.createLiteralString(value));
  }

  private String value(String graph, Node property) {
    Iterator<Quad> found =
        graphs.find(GraphNames.PROVENANCE, NodeFactory.createURI(graph), property, Node.ANY);
    return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
  }
}
