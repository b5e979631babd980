package com.mecfsatlas.search;

import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.FABIO;
import com.mecfsatlas.vocabulary.PRISM;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A property by whose values things are found; each is one field of the Lucene index. */
enum SearchField {
  IDENTIFIER(DCTerms.identifier, SearchMatch.IDENTIFIER),
  FORMER_IDENTIFIER(Atlas.formerIdentifier, SearchMatch.IDENTIFIER),
  CROSS_REFERENCE(Atlas.crossReference, SearchMatch.IDENTIFIER),
  DOI(PRISM.doi, SearchMatch.IDENTIFIER),
  PUBMED(FABIO.hasPubMedId, SearchMatch.IDENTIFIER),
  LABEL(SKOS.prefLabel, SearchMatch.LABEL),
  RDFS_LABEL(RDFS.label, SearchMatch.LABEL),
  TITLE(DCTerms.title, SearchMatch.LABEL),
  SHORT_LABEL(Annotations.shortLabel, SearchMatch.SHORT_LABEL),
  SYNONYM(SKOS.altLabel, SearchMatch.SYNONYM),
  HIDDEN(SKOS.hiddenLabel, SearchMatch.SYNONYM),
  FAMILY_NAME(FOAF.familyName, SearchMatch.SYNONYM),
  CITATION(DCTerms.bibliographicCitation, SearchMatch.TEXT),
  SUMMARY(Atlas.plainSummary, SearchMatch.TEXT);

  private final String property;
  private final SearchMatch whole;

  SearchField(Property property, SearchMatch whole) {
    this.property = property.getURI();
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
