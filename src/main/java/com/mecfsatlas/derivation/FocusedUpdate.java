package com.mecfsatlas.derivation;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprTransform;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/**
 * The operations of one rule. Where a line {@code VALUES ?focus { UNDEF }} stands in them, they can
 * be restricted to some things; as it stands it restricts nothing.
 */
final class FocusedUpdate {
  private final UpdateRequest written;
  private final UpdateRequest all;

  FocusedUpdate(UpdateRequest update) {
    this.written = update;
    // The open lines are taken out: the engine plans better without them.
    this.all = transformed(update, data -> isOpen(data) ? new ElementGroup() : data);
  }

  UpdateRequest forAll() {
    return all;
  }

  /** The operations for the things in {@code rows} only; lines with other variables stay open. */
  UpdateRequest forEach(Var focus, List<Binding> rows) {
    return transformed(
        written,
        data -> {
          if (!isOpen(data)) {
            return data;
          }
          return data.getVars().equals(List.of(focus))
              ? new ElementData(List.of(focus), rows)
              : new ElementGroup();
        });
  }

  private static boolean isOpen(ElementData data) {
    return data.getRows().stream().allMatch(Binding::isEmpty);
  }

  private interface Replacing {
    Element of(ElementData data);
  }

  private static UpdateRequest transformed(UpdateRequest request, Replacing replacing) {
    ElementTransformCopyBase transform =
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            return replacing.of(data);
          }
        };
    ExprTransform inExpressions = new ExprTransformApplyElementTransform(transform);
    UpdateRequest copy = new UpdateRequest();
    for (Update operation : request) {
      copy.add(
          operation instanceof UpdateModify rule
              ? withPattern(
                  rule,
                  ElementTransformer.transform(rule.getWherePattern(), transform, inExpressions))
              : operation);
    }
    return copy;
  }

  private static UpdateModify withPattern(UpdateModify rule, Element pattern) {
    UpdateModify copy = new UpdateModify();
    copy.setElement(pattern);
    rule.getInsertQuads().forEach(copy.getInsertAcc()::addQuad);
    return copy;
  }
}
