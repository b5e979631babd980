package com.mecfsatlas.representation;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * One node of a description as a reader meets it: values as text in a fixed order.
 *
 * @param node in the description's model
 */
public record ResourceReader(Resource node) {
  /** The values of {@code property}: literals as they stand, things by their label. */
  public List<String> texts(Property property) {
    return values(property).map(ResourceReader::text).sorted().toList();
  }

  /** All values in one text; empty where there is none. */
  public String text(Property property) {
    return String.join("; ", texts(property));
  }

  /** The nodes that {@code property} leads to, by position, else by IRI. */
  public List<ResourceReader> nodes(Property property) {
    return values(property)
        .filter(RDFNode::isResource)
        .map(value -> new ResourceReader(value.asResource()))
        .sorted(inOrder())
        .toList();
  }

  /** The nodes that lead here by {@code property}, by position, else by IRI. */
  public List<ResourceReader> from(Property property) {
    return node.getModel().listSubjectsWithProperty(property, node).toList().stream()
        .map(ResourceReader::new)
        .sorted(inOrder())
        .toList();
  }

  public Optional<ResourceReader> one(Property property) {
    return nodes(property).stream().findFirst();
  }

  public String label() {
    return Stream.of(SKOS.prefLabel, DCTerms.title, RDFS.label)
        .map(this::texts)
        .flatMap(List::stream)
        .findFirst()
        .orElse(node.isAnon() ? "" : node.getURI());
  }

  private Stream<RDFNode> values(Property property) {
    return node.listProperties(property).toList().stream().map(Statement::getObject);
  }

  private static String text(RDFNode value) {
    return value.isLiteral()
        ? value.asLiteral().getLexicalForm()
        : new ResourceReader(value.asResource()).label();
  }

  private static Comparator<ResourceReader> inOrder() {
    return Comparator.comparingInt(ResourceReader::position)
        .thenComparing(read -> Objects.requireNonNullElse(read.node.getURI(), ""));
  }

  private int position() {
    Statement position = node.getProperty(Atlas.position);
    return position == null ? Integer.MAX_VALUE : position.getInt();
  }
}
