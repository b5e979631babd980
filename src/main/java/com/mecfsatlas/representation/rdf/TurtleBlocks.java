package com.mecfsatlas.representation.rdf;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** One block a subject, one line a property. */
final class TurtleBlocks {
  private static final String INDENT = "    ";

  private final ReadingOrder order;
  private final ListCells lists;
  private final TurtleTerms terms;

  TurtleBlocks(ReadingOrder order, TurtleTerms terms) {
    this.order = order;
    this.lists = new ListCells(order, item -> true);
    this.terms = terms;
  }

  String text() {
    return order.blocks().keySet().stream()
        .filter(subject -> !lists.contains(subject))
        .map(this::block)
        .collect(Collectors.joining("\n"));
  }

  private String block(Node subject) {
    return order.objectsByPredicate(subject).entrySet().stream()
        .map(property -> terms.predicate(property.getKey()) + " " + objects(property.getValue()))
        .collect(Collectors.joining(" ;\n" + INDENT, terms.term(subject) + " ", " .\n"));
  }

  private String objects(List<Node> objects) {
    return objects.stream().map(this::object).collect(Collectors.joining(" ,\n" + INDENT + INDENT));
  }

  private String object(Node object) {
    return lists.items(object).map(this::list).orElseGet(() -> terms.term(object));
  }

  private String list(List<Node> items) {
    return items.stream()
        .map(this::object)
        .collect(
            Collectors.joining(
                "\n" + INDENT + INDENT, "(\n" + INDENT + INDENT, "\n" + INDENT + ")"));
  }
}
