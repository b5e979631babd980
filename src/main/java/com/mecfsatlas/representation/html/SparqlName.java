package com.mecfsatlas.representation.html;

import com.mecfsatlas.query.Prefixes;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.XSD;

/** How SPARQL writes a node, ready to be pasted into a query. */
final class SparqlName {
  /** What stands behind the colon, with the escape that the sign before a part needs. */
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(?:#[A-Za-z0-9_-]+)?");

  private SparqlName() {}

  static String of(RDFNode node) {
    if (node.isAnon()) {
      return "[]";
    }
    return node.isLiteral() ? of(node.asLiteral()) : of(node.asResource().getURI());
  }

  /** With a prefix where the atlas has one and the rest can follow it (SPARQL 1.1, 19.8). */
  static String of(String iri) {
    String name = Prefixes.mapping().shortForm(iri);
    int colon = name.indexOf(':');
    String local = name.substring(colon + 1);
    return name.equals(iri) || !LOCAL.matcher(local).matches()
        ? "<" + iri + ">"
        : name.substring(0, colon + 1) + local.replace("#", "\\#");
  }

  private static String of(Literal literal) {
    String text = literal.getLexicalForm();
    String type = literal.getDatatypeURI();
    if (!literal.getLanguage().isEmpty()) {
      return quoted(text) + "@" + literal.getLanguage();
    }
    if (XSD.xstring.getURI().equals(type)) {
      return quoted(text);
    }
    boolean isBare =
        (XSD.integer.getURI().equals(type) && text.matches("[0-9]+"))
            || (XSD.decimal.getURI().equals(type) && text.matches("[0-9]+\\.[0-9]+"))
            || XSD.xboolean.getURI().equals(type);
    return isBare ? text.toLowerCase(Locale.ROOT) : quoted(text) + "^^" + of(type);
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + "\"";
  }
}
