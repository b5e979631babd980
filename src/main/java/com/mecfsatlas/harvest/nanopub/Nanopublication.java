package com.mecfsatlas.harvest.nanopub;

import com.mecfsatlas.query.Prefixes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * An assertion, how it came about and who publishes it, in four graphs under a name made of what
 * they hold (Nanopublication Guidelines, "Well-formed Nanopublications" and "Integrity Key").
 */
public final class Nanopublication {
  private static final String NP = "http://www.nanopub.org/nschema#";

  private final String iri;
  private final DatasetGraph graphs = DatasetGraphFactory.create();

  /** The statements of one of its graphs, given the name that they say it of. */
  interface Part {
    Graph of(Node subject);
  }

  /**
   * @param start of its name, which ends with a slash
   * @param provenance of the graph of the assertion
   * @param publication of the whole
   */
  Nanopublication(String start, Graph assertion, Part provenance, Part publication) {
    List<Quad> quads = new ArrayList<>();
    Node own = NodeFactory.createURI(start + TrustyCode.BLANK);
    Node asserted = part(own, "assertion");
    head(own).forEach(triple -> quads.add(Quad.create(part(own, "Head"), triple)));
    add(assertion, asserted, quads);
    add(provenance.of(asserted), part(own, "provenance"), quads);
    add(publication.of(own), part(own, "pubinfo"), quads);
    String code = TrustyCode.of(quads);
    iri = start + code;
    quads.stream().map(quad -> coded(quad, own.getURI())).forEach(graphs::add);
    graphs.prefixes().putAll(Prefixes.mapping());
    graphs.prefixes().add("np", NP);
    graphs.prefixes().add("sub", iri + "#");
  }

  /** Its name. */
  public String iri() {
    return iri;
  }

  /** It in TriG. */
  public byte[] trig() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, graphs, RDFFormat.TRIG_BLOCKS);
    return out.toByteArray();
  }

  private static List<Triple> head(Node own) {
    Function<String, Node> term = name -> NodeFactory.createURI(NP + name);
    return List.of(
        Triple.create(own, RDF.type.asNode(), term.apply("Nanopublication")),
        Triple.create(own, term.apply("hasAssertion"), part(own, "assertion")),
        Triple.create(own, term.apply("hasProvenance"), part(own, "provenance")),
        Triple.create(own, term.apply("hasPublicationInfo"), part(own, "pubinfo")));
  }

  private static void add(Graph statements, Node graph, List<Quad> quads) {
    statements.find().forEachRemaining(triple -> quads.add(Quad.create(graph, triple)));
  }

  private static Node part(Node own, String name) {
    return NodeFactory.createURI(own.getURI() + "#" + name);
  }

  private Quad coded(Quad quad, String blank) {
    return Quad.create(
        coded(quad.getGraph(), blank),
        coded(quad.getSubject(), blank),
        quad.getPredicate(),
        coded(quad.getObject(), blank));
  }

  private Node coded(Node node, String blank) {
    return node.isURI() && node.getURI().startsWith(blank)
        ? NodeFactory.createURI(iri + node.getURI().substring(blank.length()))
        : node;
  }
}
