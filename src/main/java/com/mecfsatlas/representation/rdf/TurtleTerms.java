package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.Prefixes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.vocabulary.RDF;

/** The terms of one Turtle document, and the prefixes that they turned out to need. */
final class TurtleTerms {
  /** A local name that needs no escape (a part of PN_LOCAL, Turtle 1.1 section 6.5). */
  private static final Pattern PLAIN_LOCAL = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_-]*)");

  private static final NodeFormatterTTL LITERALS = new NodeFormatterTTL();

  private final Map<String, String> namespaces = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();

  /** The fixed prefixes. */
  TurtleTerms() {
    namespaces.putAll(Prefixes.namespaces());
  }

  /** The fixed prefixes, and the empty one for the parts of {@code thing}. */
  TurtleTerms(EntityId thing) {
    this();
    namespaces.put("", thing.iri() + "#");
  }

  String predicate(Node predicate) {
    return predicate.equals(RDF.type.asNode()) ? "a" : term(predicate);
  }

  String term(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (node.isBlank()) {
      return "_:" + node.getBlankNodeLabel();
    }
    String text = written(node);
    String datatype = "^^<" + node.getLiteralDatatypeURI() + ">";
    return text.endsWith(datatype)
        ? text.substring(0, text.length() - datatype.length())
            + "^^"
            + iri(node.getLiteralDatatypeURI())
        : text;
  }

  /** The prefixes that {@link #term} used so far. */
  String directives() {
    return namespaces.entrySet().stream()
        .filter(entry -> used.contains(entry.getKey()))
        .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
        .collect(Collectors.joining());
  }

  private String iri(String iri) {
    for (Map.Entry<String, String> entry : namespaces.entrySet()) {
      String namespace = entry.getValue();
      if (iri.startsWith(namespace)
          && PLAIN_LOCAL.matcher(iri.substring(namespace.length())).matches()) {
        used.add(entry.getKey());
        return entry.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    StringWriterI out = new StringWriterI();
    LITERALS.formatURI(out, iri);
    return out.toString();
  }

  private static String written(Node literal) {
    StringWriterI out = new StringWriterI();
    LITERALS.format(out, literal);
    return out.toString();
  }
}
