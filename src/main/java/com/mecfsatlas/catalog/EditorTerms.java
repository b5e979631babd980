package com.mecfsatlas.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.vocabulary.Annotations;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/**
 * What completes a query in an editor: the terms of the ontology with their meaning, and every
 * class and property that the data use, as VoID counts them.
 */
public final class EditorTerms {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EditorTerms() {}

  /** The document. */
  record Terms(Map<String, String> prefixes, Collection<Term> terms) {}

  /**
   * One term.
   *
   * @param name as a query writes it
   * @param type class, property or constant
   * @param of the classes whose things have this property
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Term(String name, String type, String label, String definition, Collection<String> of) {}

  /** The document as JSON, sorted by name. */
  public static byte[] json(Model ontology, Model dataset) {
    Map<String, Set<String>> classes = new HashMap<>();
    Map<String, String> types = new TreeMap<>();
    ontology
        .listSubjects()
        .filterKeep(Resource::isURIResource)
        .filterKeep(term -> ontology.contains(term, RDF.type))
        .forEach(term -> types.put(term.getURI(), type(term)));
    each(dataset, VOID._class, (part, iri) -> types.put(iri, "class"));
    each(dataset, VOID.property, (part, iri) -> types.put(iri, "property"));
    each(dataset, VOID.property, (part, iri) -> ofClass(dataset, part, iri, classes));
    List<Term> terms = new ArrayList<>();
    types.forEach((iri, type) -> add(terms, ontology.getResource(iri), type, classes));
    try {
      return JSON.writeValueAsBytes(new Terms(Prefixes.namespaces(), terms));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Use {
    void of(Resource part, String iri);
  }

  private static void each(Model dataset, Property by, Use use) {
    dataset
        .listStatements(null, by, (RDFNode) null)
        .forEach(said -> use.of(said.getSubject(), said.getResource().getURI()));
  }

  private static void ofClass(
      Model dataset, Resource part, String property, Map<String, Set<String>> classes) {
    dataset
        .listSubjectsWithProperty(VOID.propertyPartition, part)
        .filterKeep(whole -> whole.hasProperty(VOID._class))
        .forEach(
            whole ->
                classes
                    .computeIfAbsent(property, known -> new TreeSet<>())
                    .add(shortForm(whole.getPropertyResourceValue(VOID._class).getURI())));
  }

  /** Only what a query can write short: the others would be no help. */
  private static void add(
      List<Term> terms, Resource term, String type, Map<String, Set<String>> classes) {
    String name = shortForm(term.getURI());
    if (!name.equals(term.getURI())) {
      terms.add(
          new Term(
              name,
              type,
              text(term, RDFS.label, SKOS.prefLabel, Annotations.usageLabel),
              text(term, SKOS.definition, RDFS.comment, Annotations.usageNote),
              classes.getOrDefault(term.getURI(), Set.of())));
    }
  }

  private static String type(Resource term) {
    if (term.hasProperty(RDF.type, OWL2.Class)) {
      return "class";
    }
    boolean isProperty =
        List.of(RDF.Property, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)
            .stream()
            .anyMatch(type -> term.hasProperty(RDF.type, type));
    return isProperty ? "property" : "constant";
  }

  /** Of a borrowed term what it says here. */
  private static String text(Resource term, Property... properties) {
    return Stream.of(properties)
        .flatMap(property -> term.listProperties(property).toList().stream())
        .map(said -> said.getLiteral().getLexicalForm())
        .findFirst()
        .orElse("");
  }

  private static String shortForm(String iri) {
    return Prefixes.mapping().shortForm(iri);
  }
}
