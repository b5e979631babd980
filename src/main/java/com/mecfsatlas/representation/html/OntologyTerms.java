package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.TermUse;
import com.mecfsatlas.derivation.DerivationRule;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * How each term is told: what it means, how it stands to others, how the data use it.
 *
 * @param uses by the IRI of the term; empty where uses are not told
 */
record OntologyTerms(Map<String, TermUse> uses, List<DerivationRule> rules) {
  OntologyTerms {
    uses = Map.copyOf(uses);
    rules = List.copyOf(rules);
  }

  OntologyPage.Term term(ResourceReader entry) {
    return new OntologyPage.Term(
        OntologyPage.anchor(entry),
        name(entry),
        entry.label(),
        Stream.of(SKOS.definition, RDFS.comment, SKOS.historyNote)
            .flatMap(property -> entry.texts(property).stream())
            .distinct()
            .toList(),
        facts(entry),
        use(entry));
  }

  private List<Fact> facts(ResourceReader entry) {
    return new Fact.Sheet()
        .words("Deprecated", isTrue(entry, OWL2.deprecated) ? "not to be used any more" : "")
        .entries("Use instead", entry.all(DCTerms.isReplacedBy), Hyperlink::to)
        .entries("A kind of", entry.all(RDFS.subClassOf), Hyperlink::to)
        .entries("Kinds of it", entry.pointing(RDFS.subClassOf), Hyperlink::to)
        .entries("More exactly", entry.all(RDFS.subPropertyOf), Hyperlink::to)
        .entries("Less exactly", entry.pointing(RDFS.subPropertyOf), Hyperlink::to)
        .entries("Said of", said(entry, RDFS.domain, SchemaDO.domainIncludes), Hyperlink::to)
        .entries("Leads to", said(entry, RDFS.range, SchemaDO.rangeIncludes), Hyperlink::to)
        .entries("Values from", entry.all(Annotations.valuesFrom), Hyperlink::to)
        .entries("Page", entry.isA(Atlas.Relation) ? List.of(entry) : List.of(), Hyperlink::to)
        .words("Derived", derived(entry))
        .facts();
  }

  private List<String> derived(ResourceReader entry) {
    if (!isTrue(entry, Annotations.derivedOnly)) {
      return List.of();
    }
    Stream<String> answers =
        rules.stream()
            .filter(rule -> rule.properties().contains(entry.node().getURI()))
            .map(rule -> rule.question() + " (" + rule.file() + ")");
    return Stream.concat(Stream.of("never written by hand"), answers).toList();
  }

  private OntologyPage.Use use(ResourceReader entry) {
    TermUse use = uses.get(entry.node().getURI());
    return use == null
        ? new OntologyPage.Use(0, List.of(), "")
        : new OntologyPage.Use(use.uses(), TermExample.of(use.example()), use.query());
  }

  private static String name(ResourceReader entry) {
    return entry.isA(Atlas.Relation)
        ? "relation:" + entry.thing().orElseThrow().slug()
        : "atlas:" + entry.fragment();
  }

  private static boolean isTrue(ResourceReader entry, Property property) {
    return entry.text(property).equals("true");
  }

  private static List<ResourceReader> said(ResourceReader entry, Property exact, Property loose) {
    return Stream.concat(entry.all(exact).stream(), entry.all(loose).stream())
        .filter(each -> !each.node().isAnon())
        .toList();
  }
}
