package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * One node of a description as a reader meets it: its names, its texts, what it points to, each in
 * a fixed order.
 *
 * @param node in the description's model
 */
public record ResourceReader(Resource node) {
  private static final List<Property> NAMES =
      List.of(SKOS.prefLabel, DCTerms.title, RDFS.label, Annotations.shortLabel);

  /** The name in full; where the graph gives none, the last part of the IRI. */
  public String label() {
    return NAMES.stream()
        .map(this::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseGet(this::localName);
  }

  /** The name people use in running text. */
  public String shortLabel() {
    String text = text(Annotations.shortLabel);
    return text.isEmpty() ? label() : text;
  }

  /** The first value in the order of {@link #texts}; empty where there is none. */
  public String text(Property property) {
    return texts(property).stream().findFirst().orElse("");
  }

  /** A whole number of at most nine digits; zero where there is none. */
  public int number(Property property) {
    String text = text(property);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** The literal values in alphabetical order. */
  public List<String> texts(Property property) {
    return objects(property)
        .filter(RDFNode::isLiteral)
        .map(value -> value.asLiteral().getLexicalForm())
        .sorted()
        .toList();
  }

  /** The values in words, in alphabetical order: literals as they stand, things by their name. */
  public List<String> values(Property property) {
    return objects(property)
        .map(
            value ->
                value.isLiteral()
                    ? value.asLiteral().getLexicalForm()
                    : new ResourceReader(value.asResource()).label())
        .sorted()
        .toList();
  }

  /** All {@link #values} in one text; empty where there is none. */
  public String words(Property property) {
    return String.join("; ", values(property));
  }

  /** The node it points to; the first in the order of {@link #all} where there are several. */
  public Optional<ResourceReader> one(Property property) {
    return all(property).stream().findFirst();
  }

  /** The nodes it points to: by position where they have one, then by name. */
  public List<ResourceReader> all(Property property) {
    return sorted(objects(property).filter(RDFNode::isResource).map(RDFNode::asResource));
  }

  /** The nodes that point to it, in the same order. */
  public List<ResourceReader> pointing(Property property) {
    return sorted(node.getModel().listSubjectsWithProperty(property, node).toList().stream());
  }

  /** The members of a list, in its order. */
  public List<ResourceReader> members(Property property) {
    return objects(property)
        .filter(value -> value.canAs(RDFList.class))
        .findFirst()
        .map(value -> value.as(RDFList.class).asJavaList())
        .orElse(List.of())
        .stream()
        .filter(RDFNode::isResource)
        .map(value -> new ResourceReader(value.asResource()))
        .toList();
  }

  public boolean has(Property property) {
    return node.hasProperty(property);
  }

  public boolean isA(Resource type) {
    return node.hasProperty(RDF.type, type);
  }

  public boolean isThe(Resource other) {
    return node.equals(other);
  }

  /** The thing of the atlas that it is, if it is one. */
  public Optional<EntityId> thing() {
    return node.isAnon() ? Optional.empty() : EntityId.ofIri(node.getURI());
  }

  /** What stands after {@code #} in the IRI; empty where it has none. */
  public String fragment() {
    String iri = node.isAnon() ? "" : node.getURI();
    return iri.contains("#") ? iri.substring(iri.indexOf('#') + 1) : "";
  }

  private String localName() {
    return node.isAnon() ? "" : node.getURI().replaceFirst(".*[/#](?=.)", "");
  }

  private int position() {
    return texts(Atlas.position).stream()
        .filter(text -> text.matches("\\d{1,6}"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private Stream<RDFNode> objects(Property property) {
    return node.listProperties(property).toList().stream().map(Statement::getObject);
  }

  private static List<ResourceReader> sorted(Stream<Resource> nodes) {
    return nodes
        .map(ResourceReader::new)
        .sorted(
            Comparator.comparingInt(ResourceReader::position)
                .thenComparing(ResourceReader::label)
                .thenComparing(each -> each.node().toString()))
        .toList();
  }
}
