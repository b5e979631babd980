package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.DerivationRule;
import com.mecfsatlas.graph.TermUse;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

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

  OntologyPage.Term term(Entry entry) {
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

  private List<Fact> facts(Entry entry) {
    return new Fact.Sheet()
        .words("Deprecated", isTrue(entry, OWL2.deprecated) ? "not to be used any more" : "")
        .entries("Use instead", entry.all(DCTerms.isReplacedBy), Link::to)
        .entries("A kind of", entry.all(RDFS.subClassOf), Link::to)
        .entries("Kinds of it", entry.pointing(RDFS.subClassOf), Link::to)
        .entries("More exactly", entry.all(RDFS.subPropertyOf), Link::to)
        .entries("Less exactly", entry.pointing(RDFS.subPropertyOf), Link::to)
        .entries("Said of", said(entry, RDFS.domain, Terms.DOMAIN_INCLUDES), Link::to)
        .entries("Leads to", said(entry, RDFS.range, Terms.RANGE_INCLUDES), Link::to)
        .entries("Values from", entry.all(Terms.atlas("valuesFrom")), Link::to)
        .entries("Page", entry.isA(Atlas.Relation) ? List.of(entry) : List.of(), Link::to)
        .words("Derived", derived(entry))
        .facts();
  }

  private List<String> derived(Entry entry) {
    if (!isTrue(entry, Terms.atlas("derivedOnly"))) {
      return List.of();
    }
    Stream<String> answers =
        rules.stream()
            .filter(rule -> rule.properties().contains(entry.resource().getURI()))
            .map(rule -> rule.question() + " (" + rule.file() + ")");
    return Stream.concat(Stream.of("never written by hand"), answers).toList();
  }

  private OntologyPage.Use use(Entry entry) {
    TermUse use = uses.get(entry.resource().getURI());
    return use == null
        ? new OntologyPage.Use(0, List.of(), "")
        : new OntologyPage.Use(use.uses(), TermExample.of(use.example()), use.query());
  }

  private static String name(Entry entry) {
    return entry.isA(Atlas.Relation)
        ? "relation:" + entry.thing().orElseThrow().slug()
        : "atlas:" + entry.fragment();
  }

  private static boolean isTrue(Entry entry, Property property) {
    return entry.text(property).equals("true");
  }

  private static List<Entry> said(Entry entry, Property exact, Property loose) {
    return Stream.concat(entry.all(exact).stream(), entry.all(loose).stream())
        .filter(each -> !each.resource().isAnon())
        .toList();
  }
}
