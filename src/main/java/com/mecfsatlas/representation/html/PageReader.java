package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityId;
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

/** One resource of a description as a page reads it: its names, its texts, what it points to. */
public record PageReader(Resource resource) {
  private static final List<Property> NAMES =
      List.of(SKOS.prefLabel, DCTerms.title, RDFS.label, Terms.atlas("shortLabel"));

  /** The name in full; where the graph gives none, the last part of the IRI. */
  String label() {
    return NAMES.stream()
        .map(this::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseGet(this::localName);
  }

  /** The name people use in running text. */
  String shortLabel() {
    String text = text(Terms.atlas("shortLabel"));
    return text.isEmpty() ? label() : text;
  }

  /** The first value in the order of {@link #texts}; empty where there is none. */
  String text(Property property) {
    return texts(property).stream().findFirst().orElse("");
  }

  /** The literal values in alphabetical order. */
  List<String> texts(Property property) {
    return values(property)
        .filter(RDFNode::isLiteral)
        .map(node -> node.asLiteral().getLexicalForm())
        .sorted()
        .toList();
  }

  /** The resource it points to; the first by IRI where there are several. */
  Optional<PageReader> one(Property property) {
    return all(property).stream().findFirst();
  }

  /** The resources it points to: by position where they have one, then by name. */
  List<PageReader> all(Property property) {
    return sorted(values(property).filter(RDFNode::isResource).map(RDFNode::asResource));
  }

  /** The resources that point to it. */
  List<PageReader> pointing(Property property) {
    return sorted(
        resource.getModel().listSubjectsWithProperty(property, resource).toList().stream());
  }

  /** The members of a list, in its order. */
  List<PageReader> members(Property property) {
    return values(property)
        .filter(node -> node.canAs(RDFList.class))
        .findFirst()
        .map(node -> node.as(RDFList.class).asJavaList())
        .orElse(List.of())
        .stream()
        .filter(RDFNode::isResource)
        .map(node -> new PageReader(node.asResource()))
        .toList();
  }

  boolean has(Property property) {
    return resource.hasProperty(property);
  }

  boolean isA(Resource type) {
    return resource.hasProperty(RDF.type, type);
  }

  boolean isThe(Resource other) {
    return resource.equals(other);
  }

  Optional<EntityId> thing() {
    return resource.isAnon() ? Optional.empty() : EntityId.ofIri(resource.getURI());
  }

  /** What stands after {@code #} in the IRI; empty where it has none. */
  String fragment() {
    String iri = resource.isAnon() ? "" : resource.getURI();
    return iri.substring(iri.indexOf('#') + 1).equals(iri)
        ? ""
        : iri.substring(iri.indexOf('#') + 1);
  }

  private String localName() {
    return resource.isAnon() ? "" : resource.getURI().replaceFirst(".*[/#](?=.)", "");
  }

  private int position() {
    return values(Terms.atlas("position"))
        .filter(RDFNode::isLiteral)
        .map(node -> node.asLiteral().getLexicalForm())
        .filter(text -> text.matches("\\d{1,6}"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private Stream<RDFNode> values(Property property) {
    return resource.listProperties(property).toList().stream().map(Statement::getObject);
  }

  private static List<PageReader> sorted(Stream<Resource> resources) {
    return resources
        .map(PageReader::new)
        .sorted(
            Comparator.comparingInt(PageReader::position)
                .thenComparing(PageReader::label)
                .thenComparing(entry -> entry.resource().toString()))
        .toList();
  }
}
