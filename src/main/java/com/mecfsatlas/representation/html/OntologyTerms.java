package com.mecfsatlas.representation.html;

import com.mecfsatlas.derivation.DerivationRule;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * How each term is told: what it means, and how it stands to others.
 *
 * @param link where a term is told that another names
 */
record OntologyTerms(Function<ResourceReader, Hyperlink> link, List<DerivationRule> rules) {
  OntologyTerms {
    rules = List.copyOf(rules);
  }

  OntologyPage.Term term(ResourceReader entry) {
    return new OntologyPage.Term(
        OntologyIndex.anchor(entry),
        name(entry),
        OntologyIndex.label(entry),
        Stream.of(SKOS.definition, RDFS.comment, Annotations.usageNote, SKOS.historyNote)
            .flatMap(property -> entry.texts(property).stream())
            .distinct()
            .toList(),
        facts(entry));
  }

  private List<Fact> facts(ResourceReader entry) {
    return new Fact.Sheet()
        .words("Deprecated", isTrue(entry, OWL2.deprecated) ? "not to be used any more" : "")
        .entries("Use instead", entry.all(DCTerms.isReplacedBy), link)
        .entries("A kind of", entry.all(RDFS.subClassOf), link)
        .entries("Kinds of it", entry.pointing(RDFS.subClassOf), link)
        .entries("More exactly", entry.all(RDFS.subPropertyOf), link)
        .entries("Less exactly", entry.pointing(RDFS.subPropertyOf), link)
        .entries("Said of", said(entry, RDFS.domain, SchemaDO.domainIncludes), link)
        .entries("Leads to", said(entry, RDFS.range, SchemaDO.rangeIncludes), link)
        .entries("Values from", entry.all(Annotations.valuesFrom), link)
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

  /** The name by which a query knows the term. */
  static String name(ResourceReader entry) {
    return entry.isA(Atlas.Relation)
        ? "relation:" + entry.thing().orElseThrow().slug()
        : SparqlName.of(entry.node());
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
