package com.mecfsatlas.revision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;

/** A term for people: like Turtle, but long texts are cut and blank nodes have short names. */
final class TermText {
  private static final int LONGEST = 100;
  private static final Pattern STORED = Pattern.compile("b[0-9a-f]{12}h([0-9a-f]{12}(n[0-9]+)?)");

  private final PrefixMap prefixes;

  TermText(PrefixMapping prefixes) {
    this.prefixes = PrefixMapFactory.create(prefixes);
  }

  String ofPredicate(Node predicate) {
    return predicate.equals(RDF.Nodes.type) ? "a" : of(predicate);
  }

  String of(Node term) {
    if (term.isURI()) {
      return iri(term.getURI());
    }
    return term.isBlank() ? "_:" + name(term.getBlankNodeLabel()) : literal(term);
  }

  private String iri(String iri) {
    String shortened = prefixes.abbreviate(iri);
    return shortened == null ? "<" + iri + ">" : shortened;
  }

  /** Without the part that says which graph it is in: that stands above. */
  private static String name(String label) {
    Matcher stored = STORED.matcher(label);
    return stored.matches() ? stored.group(1) : label;
  }

  private String literal(Node literal) {
    String text = "\"" + cut(literal.getLiteralLexicalForm().replaceAll("\\s+", " ")) + "\"";
    String language = literal.getLiteralLanguage();
    if (!language.isEmpty()) {
      return text + "@" + language;
    }
    boolean isPlain = literal.getLiteralDatatype().equals(XSDDatatype.XSDstring);
    return isPlain ? text : text + "^^" + iri(literal.getLiteralDatatypeURI());
  }

  private static String cut(String text) {
    int points = text.codePointCount(0, text.length());
    return points <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
