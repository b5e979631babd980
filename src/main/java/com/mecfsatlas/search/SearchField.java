package com.mecfsatlas.search;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A property by whose values things are found; each is one field of the Lucene index. */
enum SearchField {
  IDENTIFIER(DCTerms.identifier.getURI(), SearchMatch.IDENTIFIER),
  FORMER_IDENTIFIER(Atlas.NS + "formerIdentifier", SearchMatch.IDENTIFIER),
  CROSS_REFERENCE(Atlas.NS + "crossReference", SearchMatch.IDENTIFIER),
  DOI("http://prismstandard.org/namespaces/basic/2.0/doi", SearchMatch.IDENTIFIER),
  PUBMED("http://purl.org/spar/fabio/hasPubMedId", SearchMatch.IDENTIFIER),
  LABEL(SKOS.prefLabel.getURI(), SearchMatch.LABEL),
  RDFS_LABEL(RDFS.label.getURI(), SearchMatch.LABEL),
  TITLE(DCTerms.title.getURI(), SearchMatch.LABEL),
  SHORT_LABEL(Atlas.NS + "shortLabel", SearchMatch.SHORT_LABEL),
  SYNONYM(SKOS.altLabel.getURI(), SearchMatch.SYNONYM),
  HIDDEN(SKOS.hiddenLabel.getURI(), SearchMatch.SYNONYM),
  FAMILY_NAME(FOAF.familyName.getURI(), SearchMatch.SYNONYM),
  CITATION(DCTerms.bibliographicCitation.getURI(), SearchMatch.TEXT),
  SUMMARY(Atlas.NS + "plainSummary", SearchMatch.TEXT);

  private final String property;
  private final SearchMatch whole;

  SearchField(String property, SearchMatch whole) {
    this.property = property;
    this.whole = whole;
  }

  static Optional<SearchField> of(String property) {
    return Arrays.stream(values()).filter(field -> field.property.equals(property)).findFirst();
  }

  Node property() {
    return NodeFactory.createURI(property);
  }

  /** The name of the Lucene field. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it means that a whole value was typed. */
  SearchMatch whole() {
    return whole;
  }

  /** Whether its values are found by the words in them; an identifier is found as a whole only. */
  boolean hasWords() {
    return whole != SearchMatch.IDENTIFIER;
  }

  /** Whether a value is a name or a title, and not a text about it. */
  boolean names() {
    return hasWords() && whole.isExact();
  }
}
