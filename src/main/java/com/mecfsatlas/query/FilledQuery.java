package com.mecfsatlas.query;

import com.mecfsatlas.model.EntityId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** A query of the catalogue with rows of ours in its VALUES blocks. */
public final class FilledQuery {
  private final Query query;

  public FilledQuery(NamedQuery template) {
    this.query = template.query().cloneQuery();
  }

  /**
   * Fills the blocks that have {@code variable}, those of queries within it too; without rows they
   * stay as they are.
   */
  public FilledQuery fill(String variable, List<Binding> rows) {
    if (!rows.isEmpty()) {
      fill(query, Var.alloc(variable), rows);
    }
    return this;
  }

  private static void fill(Query query, Var variable, List<Binding> rows) {
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            if (data.getVars().contains(variable)) {
              data.getRows().clear();
              data.getRows().addAll(rows);
            }
          }

          @Override
          public void visit(ElementSubQuery within) {
            fill(within.getQuery(), variable, rows);
          }
        });
  }

  public Query query() {
    return query;
  }

  public String text() {
    return query.serialize();
  }

  /** A row with these values; the other variables of its block stay unbound. */
  public static Binding row(Map<String, Node> values) {
    BindingBuilder row = BindingFactory.builder();
    values.forEach((name, value) -> row.add(Var.alloc(name), value));
    return row.build();
  }

  /** Rows for a block {@code VALUES (?changed ?property ?value)}, one for each statement. */
  public static List<Binding> rows(Stream<Quad> statements) {
    return statements
        .map(
            quad ->
                row(
                    Map.of(
                        "changed", quad.getSubject(),
                        "property", quad.getPredicate(),
                        "value", quad.getObject())))
        .distinct()
        .toList();
  }

  public static Node node(EntityId thing) {
    return NodeFactory.createURI(thing.iri());
  }
}
