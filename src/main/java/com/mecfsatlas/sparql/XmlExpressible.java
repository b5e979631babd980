package com.mecfsatlas.sparql;

import com.mecfsatlas.model.XmlCharacters;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;

/** What XML cannot carry of a result, though other formats can. */
final class XmlExpressible {
  /** RDF/XML, 5.1: names that mean something else as the name of an element. */
  private static final Set<String> SYNTAX =
      Set.of(
          "li", "Description", "RDF", "ID", "about", "parseType", "resource", "nodeID", "datatype");

  private XmlExpressible() {}

  /** Why a row cannot be written in the XML of SPARQL's results. */
  static Optional<String> fault(Binding row) {
    for (Iterator<Var> columns = row.vars(); columns.hasNext(); ) {
      Optional<String> fault = fault(row.get(columns.next()));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  /** Why a statement cannot be written in RDF/XML. */
  static Optional<String> fault(Triple triple) {
    return Stream.of(
            fault(triple.getSubject()), property(triple.getPredicate()), object(triple.getObject()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> object(Node object) {
    return object.isTripleTerm() ? fault(object.getTriple()) : fault(object);
  }

  private static Optional<String> property(Node property) {
    String iri = property.getURI();
    int name = Util.splitNamespaceXML(iri);
    boolean isSyntax =
        iri.startsWith(RDF.getURI()) && SYNTAX.contains(iri.substring(RDF.getURI().length()));
    return name == iri.length() || name == 0 || isSyntax
        ? Optional.of("The property <" + iri + "> cannot be the name of an XML element.")
        : fault(property);
  }

  private static Optional<String> fault(Node node) {
    if (node.isTripleTerm()) {
      Triple triple = node.getTriple();
      return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
          .flatMap(part -> fault(part).stream())
          .findFirst();
    }
    String text =
        node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
    return text.codePoints()
        .filter(character -> !XmlCharacters.isAllowed(character))
        .mapToObj(
            c -> String.format("A value has the character U+%04X, which XML cannot carry.", c))
        .findFirst();
  }
}
