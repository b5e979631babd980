package com.mecfsatlas.representation.rdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;

/** One {@code rdf:Description} a subject; lists of named things as collections. */
final class RdfXmlElements {
  private final ReadingOrder order;
  private final ListCells lists;
  private final XmlNames names;

  RdfXmlElements(ReadingOrder order, XmlNames names) {
    this.order = order;
    // RDF 1.1 XML section 2.16: a collection holds nodes, never literals.
    this.lists = new ListCells(order, Node::isURI);
    this.names = names;
  }

  String text() {
    return order.blocks().entrySet().stream()
        .filter(block -> !lists.contains(block.getKey()))
        .map(block -> description(block.getKey(), block.getValue()))
        .collect(Collectors.joining());
  }

  private String description(Node subject, List<Triple> statements) {
    return statements.stream()
        .map(this::property)
        .collect(
            Collectors.joining(
                "",
                "  <rdf:Description" + reference("about", subject) + ">\n",
                "  </rdf:Description>\n"));
  }

  private String property(Triple statement) {
    String name = names.name(statement.getPredicate().getURI());
    Node object = statement.getObject();
    Optional<List<Node>> collection = lists.items(object);
    if (collection.isPresent()) {
      return collection.get().stream()
          .map(item -> "      <rdf:Description" + reference("about", item) + "/>\n")
          .collect(
              Collectors.joining(
                  "",
                  "    <" + name + " rdf:parseType=\"Collection\">\n",
                  "    </" + name + ">\n"));
    }
    return object.isLiteral()
        ? "    <"
            + name
            + type(object)
            + ">"
            + XmlText.escape(object.getLiteralLexicalForm())
            + "</"
            + name
            + ">\n"
        : "    <" + name + reference("resource", object) + "/>\n";
  }

  private static String reference(String attribute, Node node) {
    return node.isBlank()
        ? " rdf:nodeID=\"" + node.getBlankNodeLabel() + "\""
        : " rdf:" + attribute + "=\"" + XmlText.escape(node.getURI()) + "\"";
  }

  private static String type(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return " xml:lang=\"" + literal.getLiteralLanguage() + "\"";
    }
    String datatype = literal.getLiteralDatatypeURI();
    return datatype.equals(XSD.xstring.getURI())
        ? ""
        : " rdf:datatype=\"" + XmlText.escape(datatype) + "\"";
  }
}
