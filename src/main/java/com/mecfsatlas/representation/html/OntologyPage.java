package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.PROV;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The page of a frozen release of the ontology: each term under its own anchor. */
public record OntologyPage(
    Frame frame, String version, String title, List<String> description, List<Part> parts) {
  private static final Resource ONTOLOGY =
      ResourceFactory.createResource(Atlas.NS.replace("#", ""));
  private static final String RELATIONS = "relationScheme";

  /** Terms of one sort. */
  public record Part(String anchor, String title, List<String> definitions, List<Term> terms) {}

  /** One term; {@code anchor} is the last part of its IRI, {@code name} what a query writes. */
  public record Term(
      String anchor, String name, String label, List<String> definitions, List<Fact> facts) {}

  static OntologyPage of(Site site, Model ontology) {
    OntologyTerms terms = new OntologyTerms(Hyperlink::to, List.of());
    ResourceReader self = itself(ontology);
    List<Part> parts = new ArrayList<>();
    parts.add(part("classes", "Classes", terms, ontology, OWL.Class));
    parts.add(
        part(
            "properties",
            "Properties",
            terms,
            ontology,
            RDF.Property,
            OWL.ObjectProperty,
            OWL.DatatypeProperty,
            OWL.AnnotationProperty));
    parts.add(part("agents", "Who asserts", terms, ontology, PROV.Agent));
    parts.add(part("lists", "Lists of values", terms, ontology, SKOS.ConceptScheme));
    entries(ontology, SKOS.ConceptScheme).stream()
        .map(scheme -> members(scheme, terms))
        .filter(part -> !part.terms().isEmpty())
        .forEach(parts::add);
    return new OntologyPage(
        Frame.plain(site, self.label(), "/ontology", "")
            .withData(Frame.linkedData("/ontology/" + version(ontology))),
        version(ontology),
        self.label(),
        self.texts(DCTerms.description),
        parts);
  }

  static String version(Model ontology) {
    return itself(ontology).text(OWL.versionInfo);
  }

  /** The vocabulary as a whole. */
  static ResourceReader itself(Model ontology) {
    return new ResourceReader(ontology.getResource(ONTOLOGY.getURI()));
  }

  /** Of a relation, whose IRI has no fragment: its name in Turtle with a hyphen. */
  static String anchor(ResourceReader entry) {
    return entry.fragment().isEmpty()
        ? entry.thing().map(thing -> thing.kind().segment() + "-" + thing.slug()).orElse("")
        : entry.fragment();
  }

  private static Part part(
      String anchor, String title, OntologyTerms terms, Model ontology, Resource... types) {
    return new Part(
        anchor, title, List.of(), entries(ontology, types).stream().map(terms::term).toList());
  }

  private static Part members(ResourceReader scheme, OntologyTerms terms) {
    return new Part(
        "in-" + scheme.fragment(),
        scheme.fragment().equals(RELATIONS) ? scheme.label() : "Values: " + scheme.label(),
        scheme.texts(SKOS.definition),
        scheme.pointing(SKOS.inScheme).stream()
            .filter(concept -> concept.has(RDFS.isDefinedBy))
            .map(terms::term)
            .toList());
  }

  private static List<ResourceReader> entries(Model ontology, Resource... types) {
    return Stream.of(types)
        .flatMap(type -> ontology.listSubjectsWithProperty(RDF.type, type).toList().stream())
        .filter(term -> !term.isAnon() && term.getURI().startsWith(Atlas.NS))
        .distinct()
        .map(ResourceReader::new)
        .sorted(Comparator.comparing(ResourceReader::fragment))
        .toList();
  }
}
