package com.mecfsatlas.sparql;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * A row whose blank nodes are written as {@code _:label} (SPARQL 1.1 CSV results, 3.2), which Jena
 * leaves bare, so that they could not be told from a text.
 */
final class CsvRow {
  private CsvRow() {}

  static Binding of(Binding row) {
    BindingBuilder written = Binding.builder();
    for (Iterator<Var> columns = row.vars(); columns.hasNext(); ) {
      Var column = columns.next();
      Node value = row.get(column);
      written.add(column, value.isBlank() ? label(value) : value);
    }
    return written.build();
  }

  private static Node label(Node blank) {
    String label = blank.getBlankNodeLabel().replaceAll("[^0-9A-Za-z]", "");
    return NodeFactory.createLiteralString("_:b" + label);
  }
}
