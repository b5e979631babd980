package com.mecfsatlas.query;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.vocabulary.Atlas;
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
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** A query of the catalogue with rows of ours in its VALUES blocks. */
public final class FilledQuery {
  private final Query query;

  public FilledQuery(NamedQuery template) {
    this.query = template.query().cloneQuery();
  }

  /** Fills the block that has {@code variable}; without rows it stays as it is. */
  public FilledQuery fill(String variable, List<Binding> rows) {
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            if (!rows.isEmpty() && data.getVars().contains(Var.alloc(variable))) {
              data.getRows().clear();
              data.getRows().addAll(rows);
            }
          }
        });
    return this;
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

  /** A term of the ontology. */
  public static Node term(String name) {
    return NodeFactory.createURI(Atlas.NS + name);
  }

  public static Node node(EntityId thing) {
    return NodeFactory.createURI(thing.iri());
  }
}
