package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * One named graph of the dataset at one revision: what it holds, and what is said of it.
 *
 * @param name its IRI, which is the address of its page too
 * @param size how many statements it holds
 * @param statements all of them; none where they are too many for a page
 * @param said what the dataset says of it and of what made it
 * @param ontologies the IRIs of those that it holds
 * @param licences under which it is
 * @param changes the latest of the revisions that changed it, the newest first; none of a graph
 *     that is derived
 * @param allChanges how many revisions changed it
 */
public record NamedGraph(
    Node name,
    long size,
    Graph statements,
    Graph said,
    List<Node> ontologies,
    List<Node> licences,
    List<Revision> changes,
    int allChanges) {
  public NamedGraph {
    ontologies = List.copyOf(ontologies);
    licences = List.copyOf(licences);
    changes = List.copyOf(changes);
  }

  private static final String PROVENANCE = "Which revision this is, and which changed each graph";

  /** Whether {@link #statements()} are all that it holds. */
  public boolean isWhole() {
    return statements.size() == size;
  }

  public String iri() {
    return name.getURI();
  }

  /** Where it is on any copy. */
  public String path() {
    return iri().substring(EntityId.BASE.length() - 1);
  }

  /** The file that it is the content of, below the content folder; empty where it is of none. */
  public String file() {
    return said.contains(name, RDF.type.asNode(), Atlas.SourceGraph.asNode())
        ? "data/" + iri().substring(GraphNames.BASE.length()) + ".ttl"
        : name.equals(GraphNames.ONTOLOGY) ? "ontology/atlas.ttl" : "";
  }

  /** The things that it describes, in the order of their names. */
  public List<EntityId> things() {
    return statements.stream()
        .filter(statement -> !isOfFormerAddress(statement.getSubject()))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .distinct()
        .sorted()
        .flatMap(iri -> EntityId.ofIri(iri).stream())
        .distinct()
        .toList();
  }

  /** What has moved or gone has no page. */
  private boolean isOfFormerAddress(Node subject) {
    return statements.contains(subject, RDF.type.asNode(), Atlas.FormerAddress.asNode());
  }

  /** What the data call it; the ontology's title of the graph that holds it. */
  public String title() {
    return Stream.concat(Stream.of(name), ontologies.stream())
        .flatMap(
            each -> Stream.of(said, statements).flatMap(graph -> texts(each, DCTerms.title, graph)))
        .findFirst()
        .orElse(
            name.equals(GraphNames.PROVENANCE)
                ? PROVENANCE
                : iri().substring(GraphNames.BASE.length()));
  }

  /** What is said of it in words, property by property. */
  public List<String> texts(Property... properties) {
    return Stream.of(properties).flatMap(property -> texts(name, property, said)).toList();
  }

  private static Stream<String> texts(Node about, Property property, Graph graph) {
    return graph
        .find(about, property.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }

  /** Where it was taken from. */
  public List<String> sources() {
    return said
        .find(name, DCTerms.source.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .sorted()
        .toList();
  }

  /** The way to what is too much for a page. */
  public String whereTheRestIs() {
    return String.format(
        Locale.ROOT,
        "Its %,d statements are too many for a page: the dumps have them all, and in SPARQL"
            + " GRAPH <%s> asks for them.",
        size,
        iri());
  }

  /** What it is about: the things, else the ontologies. */
  public List<String> subjects() {
    return Stream.concat(
            things().stream().map(EntityId::iri), ontologies.stream().map(Node::getURI))
        .toList();
  }
}
