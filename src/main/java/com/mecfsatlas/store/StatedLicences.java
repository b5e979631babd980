package com.mecfsatlas.store;

import com.mecfsatlas.model.Licences;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Under which licences named graphs are, as the data state it. */
public final class StatedLicences {
  private static final Node LICENCE = DCTerms.license.asNode();
  private static final Node FACTS = NodeFactory.createURI(Licences.OF_FACTS);

  private StatedLicences() {}

  /**
   * The licences of {@code graph}: its own; else those of the ontology that it holds; else the one
   * of facts, as of what the store itself states.
   */
  public static List<Node> of(Node graph, DatasetGraph graphs) {
    List<Node> own = values(graph, graphs.getUnionGraph());
    if (!own.isEmpty()) {
      return own;
    }
    List<Node> ofOntology =
        ontologies(graph, graphs).stream()
            .flatMap(ontology -> values(ontology, graphs.getGraph(graph)).stream())
            .toList();
    return ofOntology.isEmpty() ? List.of(FACTS) : ofOntology;
  }

  /** The ontologies that {@code graph} holds. */
  public static List<Node> ontologies(Node graph, DatasetGraph graphs) {
    return graphs
        .getGraph(graph)
        .find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .toList();
  }

  private static List<Node> values(Node about, Graph graph) {
    return graph.find(about, LICENCE, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** The named graphs that {@code statements} come from, each with its licences. */
  static Graph ofSources(Graph statements, DatasetGraph graphs) {
    Graph sources = GraphFactory.createDefaultGraph();
    statements.stream()
        .map(Triple::getSubject)
        .distinct()
        .flatMap(subject -> Iter.asStream(graphs.findNG(Node.ANY, subject, Node.ANY, Node.ANY)))
        .filter(quad -> statements.contains(quad.asTriple()))
        .map(Quad::getGraph)
        .distinct()
        .forEach(
            graph -> of(graph, graphs).forEach(licence -> sources.add(graph, LICENCE, licence)));
    return sources;
  }
}
