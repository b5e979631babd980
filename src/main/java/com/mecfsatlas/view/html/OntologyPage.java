package com.mecfsatlas.view.html;

import com.mecfsatlas.view.Format;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the page of the ontology shows: each term under its own anchor. */
public record OntologyPage(Frame frame, String title, List<String> description, List<Part> parts) {
  private static final Resource ONTOLOGY =
      ResourceFactory.createResource(Atlas.NS.replace("#", ""));

  /** Terms of one sort. */
  public record Part(String anchor, String title, String definition, List<Term> terms) {}

  /** One term; {@code anchor} is the last part of its IRI. */
  public record Term(String anchor, String label, List<String> definitions, List<Fact> facts) {}

  static OntologyPage of(Site site, Model ontology, String revision) {
    Entry self = new Entry(ontology.getResource(ONTOLOGY.getURI()));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("classes", "Classes", "", terms(ontology, OWL.Class)));
    parts.add(
        new Part(
            "properties",
            "Properties",
            "",
            terms(
                ontology,
                RDF.Property,
                OWL.ObjectProperty,
                OWL.DatatypeProperty,
                OWL.AnnotationProperty)));
    parts.add(new Part("agents", "Who asserts", "", terms(ontology, Terms.AGENT)));
    for (Term scheme : terms(ontology, SKOS.ConceptScheme)) {
      Entry entry = new Entry(ontology.getResource(Atlas.NS + scheme.anchor()));
      parts.add(
          new Part(
              scheme.anchor(),
              "Values: " + scheme.label(),
              String.join(" ", scheme.definitions()),
              entry.pointing(SKOS.inScheme).stream()
                  .filter(concept -> concept.resource().toString().startsWith(Atlas.NS))
                  .map(OntologyPage::term)
                  .toList()));
    }
    return new OntologyPage(
        Frame.plain(site, self.label(), "/ontology", revision).withData(data()),
        self.label(),
        self.texts(DCTerms.description),
        parts);
  }

  private static List<Frame.DataLink> data() {
    return Stream.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML)
        .map(
            format ->
                new Frame.DataLink(
                    format.label(), format.mediaType(), "/ontology." + format.suffix()))
        .toList();
  }

  private static List<Term> terms(Model ontology, Resource... types) {
    return Stream.of(types)
        .flatMap(type -> ontology.listSubjectsWithProperty(RDF.type, type).toList().stream())
        .filter(term -> !term.isAnon() && term.getURI().startsWith(Atlas.NS))
        .distinct()
        .map(Entry::new)
        .sorted(Comparator.comparing(Entry::fragment))
        .map(OntologyPage::term)
        .toList();
  }

  private static Term term(Entry entry) {
    return new Term(
        entry.fragment(),
        entry.label(),
        Stream.of(SKOS.definition, RDFS.comment)
            .flatMap(property -> entry.texts(property).stream())
            .distinct()
            .toList(),
        new Fact.Sheet()
            .entries("A kind of", entry.all(RDFS.subClassOf), Link::to)
            .entries("More exactly", entry.all(RDFS.subPropertyOf), Link::to)
            .entries("Said of", said(entry, RDFS.domain, Terms.DOMAIN_INCLUDES), Link::to)
            .entries("Leads to", said(entry, RDFS.range, Terms.RANGE_INCLUDES), Link::to)
            .entries("Values from", entry.all(Terms.atlas("valuesFrom")), Link::to)
            .words(
                "Derived",
                entry.text(Terms.atlas("derivedOnly")).equals("true")
                    ? "never written by hand"
                    : "")
            .facts());
  }

  private static List<Entry> said(Entry entry, Property exact, Property loose) {
    return Stream.concat(entry.all(exact).stream(), entry.all(loose).stream())
        .filter(each -> !each.resource().isAnon())
        .toList();
  }
}
