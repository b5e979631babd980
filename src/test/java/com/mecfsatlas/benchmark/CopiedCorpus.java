package com.mecfsatlas.benchmark;

import com.mecfsatlas.model.EntityId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/** The statements of a corpus once more, about things of other names. */
final class CopiedCorpus {
  /** What two papers do not share; none is asked to have one. */
  private static final Set<String> IDENTIFIERS =
      Set.of(
          "http://prismstandard.org/namespaces/basic/2.0/doi",
          "http://purl.org/spar/fabio/hasPubMedId");

  private CopiedCorpus() {}

  /**
   * @param copy its number; 0 gives the corpus itself
   */
  static Stream<Quad> of(Collection<Quad> corpus, int copy) {
    return corpus.stream()
        .filter(quad -> copy == 0 || !IDENTIFIERS.contains(quad.getPredicate().getURI()))
        .map(quad -> renamed(quad, copy));
  }

  /** Each named graph of them, by its IRI. */
  static Map<String, Graph> graphs(Stream<Quad> statements) {
    Map<String, Graph> graphs = new TreeMap<>();
    statements.forEach(
        quad ->
            graphs
                .computeIfAbsent(
                    quad.getGraph().getURI(), name -> GraphFactory.createDefaultGraph())
                .add(quad.asTriple()));
    return graphs;
  }

  private static Quad renamed(Quad quad, int copy) {
    return copy == 0
        ? quad
        : Quad.create(
            renamed(quad.getGraph(), copy),
            renamed(quad.getSubject(), copy),
            quad.getPredicate(),
            quad.getPredicate().equals(DCTerms.identifier.asNode())
                    && isCopied(quad.getSubject().getURI())
                ? NodeFactory.createLiteralString(
                    identifier(quad.getObject().getLiteralLexicalForm(), copy))
                : renamed(quad.getObject(), copy));
  }

  /** Another one of the same catalogue, as long where its identifiers all are of one length. */
  private static String identifier(String identifier, int copy) {
    String[] parts = identifier.split(":", 2);
    return switch (parts[0]) {
      case "CL", "HP" ->
          "%s:%07d".formatted(parts[0], (Integer.parseInt(parts[1]) + copy * 99_000) % 10_000_000);
      default -> "%s%03d".formatted(identifier, copy);
    };
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
