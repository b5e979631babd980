package com.mecfsatlas.curation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Terms as Turtle writes them (RDF 1.1 Turtle, 6), and which prefixes that took. */
final class TurtleTermWriter {
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
  private static final Pattern BOOLEAN = Pattern.compile("true|false");

  private final Map<String, String> namespaces;
  private final Map<Node, String> blanks;
  private final Set<String> used = new TreeSet<>();

  /**
   * @param namespaces by prefix, in the order in which they are declared
   * @param blanks the labels of blank nodes
   */
  TurtleTermWriter(SequencedMap<String, String> namespaces, Map<Node, String> blanks) {
    this.namespaces = namespaces;
    this.blanks = blanks;
  }

  String predicate(Node predicate) {
    return predicate.equals(RDF.Nodes.type) ? "a" : iri(predicate.getURI());
  }

  String term(Node term) {
    if (term.isURI()) {
      return iri(term.getURI());
    }
    return term.isBlank() ? "_:" + blanks.get(term) : literal(term);
  }

  /** The namespaces of the prefixes that were written, in their order. */
  SequencedMap<String, String> used() {
    SequencedMap<String, String> declared = new LinkedHashMap<>(namespaces);
    declared.keySet().retainAll(used);
    return declared;
  }

  private String iri(String iri) {
    String prefix = "";
    String namespace = "";
    for (Map.Entry<String, String> each : namespaces.entrySet()) {
      String candidate = each.getValue();
      if (candidate.length() > namespace.length()
          && iri.startsWith(candidate)
          && LOCAL.matcher(iri.substring(candidate.length())).matches()) {
        prefix = each.getKey();
        namespace = candidate;
      }
    }
    if (namespace.isEmpty()) {
      return "<" + iri + ">";
    }
    used.add(prefix);
    return prefix + ":" + iri.substring(namespace.length());
  }

  private String literal(Node literal) {
    String text = literal.getLiteralLexicalForm();
    String language = literal.getLiteralLanguage();
    if (!language.isEmpty()) {
      return quoted(text) + "@" + language;
    }
    var type = literal.getLiteralDatatype();
    boolean isBare =
        (type.equals(XSDDatatype.XSDinteger) && INTEGER.matcher(text).matches())
            || (type.equals(XSDDatatype.XSDdecimal) && DECIMAL.matcher(text).matches())
            || (type.equals(XSDDatatype.XSDboolean) && BOOLEAN.matcher(text).matches());
    if (isBare) {
      return text;
    }
    return type.equals(XSDDatatype.XSDstring)
        ? quoted(text)
        : quoted(text) + "^^" + iri(type.getURI());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(each -> quoted.append(escaped((char) each)));
    return quoted.append('"').toString();
  }

  private static String escaped(char each) {
    return switch (each) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          each < ' ' || each == 0x7F ? String.format("\\u%04X", (int) each) : String.valueOf(each);
    };
  }
}
