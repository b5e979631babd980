package com.mecfsatlas.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.jspecify.annotations.Nullable;

/** How many statements use something, with one of them as an example. */
final class UseCount {
  /** The model page of the atlas, so that the examples on one page speak of one paper. */
  private static final String MODEL = "lusso-1993";

  private static final Comparator<Triple> BEST =
      Comparator.comparing((Triple each) -> each.getSubject().isBlank())
          .thenComparing(each -> distance(each.getSubject()))
          .thenComparing(each -> each.getSubject().toString())
          .thenComparing(each -> each.getPredicate().toString())
          .thenComparing(each -> each.getObject().toString());

  private long uses;
  private @Nullable Triple example;

  private static int distance(Node subject) {
    String address = subject.toString();
    return address.contains("/evidence/" + MODEL) ? 0 : address.contains(MODEL) ? 1 : 2;
  }

  void add(Triple use) {
    uses++;
    if (example == null || BEST.compare(use, example) < 0) {
      example = use;
    }
  }

  long uses() {
    return uses;
  }

  /**
   * One of them, always the same for the same data, with an address where any has one: what has
   * none is a node without a name.
   */
  Statement example() {
    Triple best = requireNonNull(example);
    return ModelFactory.createDefaultModel()
        .asStatement(
            Triple.create(named(best.getSubject()), best.getPredicate(), named(best.getObject())));
  }

  private static Node named(Node node) {
    return node.isBlank() ? NodeFactory.createBlankNode() : node;
  }
}
