package com.mecfsatlas.store;

import com.mecfsatlas.model.GraphNames;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The digest of everything that was last loaded, as the public graph itself states it. */
public final class LoadedDigest {
  private static final Node CORPUS =
      NodeFactory.createURI(GraphNames.PROVENANCE.getURI() + "#corpus");
  private static final Node DIGEST =
      NodeFactory.createURI("http://www.w3.org/2001/04/xmlenc#DigestValue");

  private LoadedDigest() {}

  public static Optional<String> in(DatasetGraph graphs) {
    Iterator<Quad> found = graphs.find(GraphNames.PROVENANCE, CORPUS, DIGEST, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  public static void note(DatasetGraph graphs, String digest) {
    graphs.add(GraphNames.PROVENANCE, CORPUS, DIGEST, NodeFactory.createLiteralString(digest));
  }
}
