package com.mecfsatlas.benchmark;

import com.mecfsatlas.model.EntityId;
import java.util.Collection;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The statements of a corpus once more, about things of other names. */
final class CopiedCorpus {
  private CopiedCorpus() {}

  /**
   * @param copy its number; 0 gives the corpus itself
   */
  static Stream<Quad> of(Collection<Quad> corpus, int copy) {
    return corpus.stream().map(quad -> renamed(quad, copy));
  }

  private static Quad renamed(Quad quad, int copy) {
    return copy == 0
        ? quad
        : Quad.create(
            renamed(quad.getGraph(), copy),
            renamed(quad.getSubject(), copy),
            quad.getPredicate(),
            renamed(quad.getObject(), copy));
  }

  /** A copy has its own things and files; the vocabulary stays one. */
  private static Node renamed(Node node, int copy) {
    if (node.isBlank()) {
      return NodeFactory.createBlankNode(node.getBlankNodeLabel() + "-copy-" + copy);
    }
    return node.isURI() && isCopied(node.getURI())
        ? NodeFactory.createURI(node.getURI().replaceFirst("(?=#|$)", "-copy-" + copy))
        : node;
  }

  private static boolean isCopied(String iri) {
    boolean shared =
        iri.startsWith(EntityId.BASE + "id/relation/")
            || iri.startsWith(EntityId.BASE + "id/publication-type/");
    boolean ours =
        iri.startsWith(EntityId.BASE + "graph/curated/") || iri.startsWith(EntityId.BASE + "id/");
    return ours && !shared;
  }
}
