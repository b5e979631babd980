package com.mecfsatlas.store;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.vocabulary.PROV;
import com.mecfsatlas.vocabulary.XMLENC;
import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * At which revision a dataset is, as the dataset itself states it: so what is read beside it in one
 * transaction is of that revision.
 */
final class StoredHead {
  private static final Node HEAD = NodeFactory.createURI(GraphNames.PROVENANCE.getURI() + "#head");
  private static final Node NUMBER = OWL.versionInfo.asNode();
  private static final Node TIME = PROV.generatedAtTime.asNode();
  private static final Node DIGEST = XMLENC.DigestValue.asNode();

  private StoredHead() {}

  /** Reads it, inside a transaction. */
  static RevisionId in(DatasetGraph graphs) {
    String number = value(graphs, NUMBER);
    return number.isEmpty()
        ? RevisionId.NONE
        : new RevisionId(
            Long.parseLong(number), value(graphs, DIGEST), Instant.parse(value(graphs, TIME)));
  }

  /** As it is stated. */
  static Set<Quad> statements(DatasetGraph graphs) {
    return Iter.toSet(graphs.findNG(GraphNames.PROVENANCE, HEAD, Node.ANY, Node.ANY));
  }

  /** Replaces it, inside a write transaction. */
  static void note(DatasetGraph graphs, RevisionId head) {
    graphs.deleteAny(GraphNames.PROVENANCE, HEAD, Node.ANY, Node.ANY);
    add(graphs, RDF.type.asNode(), PROV.Entity.asNode());
    add(graphs, NUMBER, NodeFactory.createLiteralString(Long.toString(head.number())));
    add(graphs, TIME, NodeFactory.createLiteralDT(head.time().toString(), XSDDatatype.XSDdateTime));
    add(graphs, DIGEST, NodeFactory.createLiteralString(head.digest()));
  }

  private static void add(DatasetGraph graphs, Node property, Node value) {
    graphs.add(GraphNames.PROVENANCE, HEAD, property, value);
  }

  private static String value(DatasetGraph graphs, Node property) {
    Iterator<Quad> found = graphs.find(GraphNames.PROVENANCE, HEAD, property, Node.ANY);
    return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
  }
}
