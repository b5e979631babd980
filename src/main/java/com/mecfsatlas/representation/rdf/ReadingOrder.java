package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.store.Description;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The statements of a document in the order in which they are read: the thing, its parts, what it
 * mentions, the document; of each its type, its label, and the rest by name. The order and the
 * blank node labels depend on the statements alone.
 */
public final class ReadingOrder {
  private static final List<Node> FIRST_PREDICATES =
      List.of(
          RDF.type.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.label.asNode());

  private final Map<Node, List<Triple>> blocks = new LinkedHashMap<>();

  private ReadingOrder(Graph graph, String thing, String document) {
    TreeMap<Node, List<Triple>> bySubject =
        new TreeMap<>(
            Comparator.comparingInt((Node subject) -> rank(subject, thing, document))
                .thenComparing(NodeCmp::compareRDFTerms));
    graph.stream()
        .forEach(
            triple ->
                bySubject
                    .computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>())
                    .add(triple));
    bySubject.forEach((subject, triples) -> blocks.put(subject, sorted(triples)));
  }

  public static ReadingOrder of(Description description) {
    return of(
        DocumentGraph.of(description).getGraph(),
        description.thing().iri(),
        description.thing().documentIri());
  }

  /** The statements of any document: those about {@code thing} come first. */
  public static ReadingOrder of(Graph graph, String thing, String document) {
    return new ReadingOrder(StableLabels.of(graph), thing, document);
  }

  /** The statements about each subject, subjects in reading order. */
  Map<Node, List<Triple>> blocks() {
    return blocks;
  }

  public List<Triple> triples() {
    return blocks.values().stream().flatMap(List::stream).toList();
  }

  /** The statements about {@code subject} grouped by predicate, in reading order. */
  Map<Node, List<Node>> objectsByPredicate(Node subject) {
    return blocks.getOrDefault(subject, List.of()).stream()
        .collect(
            Collectors.groupingBy(
                Triple::getPredicate,
                LinkedHashMap::new,
                Collectors.mapping(Triple::getObject, Collectors.toList())));
  }

  private static int rank(Node subject, String thing, String document) {
    if (subject.isBlank()) {
      return 4;
    }
    String iri = subject.getURI();
    if (iri.equals(thing)) {
      return 0;
    }
    if (iri.startsWith(thing + "#")) {
      return 1;
    }
    return iri.equals(document) ? 3 : 2;
  }

  private static List<Triple> sorted(List<Triple> triples) {
    return triples.stream()
        .sorted(
            Comparator.comparingInt((Triple triple) -> rank(triple.getPredicate()))
                .thenComparing(triple -> triple.getPredicate().getURI())
                .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms))
        .toList();
  }

  private static int rank(Node predicate) {
    int place = FIRST_PREDICATES.indexOf(predicate);
    return place < 0 ? FIRST_PREDICATES.size() : place;
  }
}
