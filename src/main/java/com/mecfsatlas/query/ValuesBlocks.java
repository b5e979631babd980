package com.mecfsatlas.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The lines {@code VALUES ?variable { value }} of a query. */
public final class ValuesBlocks {
  private ValuesBlocks() {}

  /** The one IRI that {@code query} gives to {@code variable}. */
  public static Optional<Node> in(Query query, String variable) {
    List<Node> values = new ArrayList<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            if (isOf(data, variable)) {
              data.getRows().forEach(row -> values.add(row.get(variable)));
            }
          }
        });
    return values.size() == 1
        ? Optional.ofNullable(values.getFirst()).filter(Node::isURI)
        : Optional.empty();
  }

  /** {@code query} with other values. */
  public static Query replaced(Query query, Map<String, Node> values) {
    return transformed(
        query,
        data ->
            Optional.ofNullable(values.get(variable(data)))
                .<Element>map(value -> line(variable(data), value))
                .orElse(data));
  }

  /** {@code query} where {@code variables} may be anything. */
  public static Query removed(Query query, Collection<String> variables) {
    return transformed(
        query, data -> variables.contains(variable(data)) ? new ElementGroup() : data);
  }

  private interface Replacing {
    Element of(ElementData data);
  }

  private static Query transformed(Query query, Replacing replacing) {
    ElementTransformCopyBase transform =
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            return replacing.of(data);
          }
        };
    return QueryTransformOps.transform(
        query, transform, new ExprTransformApplyElementTransform(transform));
  }

  private static ElementData line(String variable, Node value) {
    Var var = Var.alloc(variable);
    return new ElementData(List.of(var), List.of(BindingFactory.binding(var, value)));
  }

  private static boolean isOf(ElementData data, String variable) {
    return variable(data).equals(variable);
  }

  /** The variable of a line that is about just one. */
  private static String variable(ElementData data) {
    return data.getVars().size() == 1 ? data.getVars().getFirst().getVarName() : "";
  }
}
