package com.mecfsatlas.sparql;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/** Lets through the patterns of SPARQL; refuses those that reach out of the dataset. */
final class PublicPatterns extends ElementTransformCopyBase {
  /** Predicates that ARQ computes, or loads a class for; its list predicates are elsewhere. */
  private static final List<String> COMPUTED =
      List.of(
          "java:",
          "http://jena.apache.org/ARQ/property#",
          "http://jena.hpl.hp.com/ARQ/property#",
          "http://jena.hpl.hp.com/ARQ/property.",
          "http://jena.apache.org/text#");

  private final Set<String> services;

  private PublicPatterns(Set<String> services) {
    this.services = services;
  }

  /**
   * {@code query} with its work on text bounded, if all that it asks for is offered.
   *
   * @param services the endpoints that it may ask in turn
   */
  static Query checked(Query query, ExpressionBounds bounds, Set<String> services) {
    if (query.isJsonType()) {
      throw SparqlProblem.QUERY_REFUSED.refusal(
          "JSON queries are ARQ's own; ask a SELECT for JSON results instead.");
    }
    PublicPatterns patterns = new PublicPatterns(services);
    return QueryTransformOps.transform(query, patterns, new PublicExpressions(patterns, bounds));
  }

  /**
   * {@code update} with its work on text bounded, if all that it asks for is offered.
   *
   * @param services the endpoints that it may ask
   */
  static UpdateRequest checked(
      UpdateRequest update, ExpressionBounds bounds, Set<String> services) {
    for (Update each : update) {
      if (each instanceof UpdateLoad load) {
        throw SparqlProblem.SERVICE_REFUSED.refusal(
            "LOAD <"
                + load.getSource()
                + "> is not answered here: nothing is fetched or read. Send the data to /data, or"
                + " name the file on the command line.");
      }
    }
    PublicPatterns patterns = new PublicPatterns(services);
    PublicExpressions expressions = new PublicExpressions(patterns, bounds);
    for (Update each : update) {
      // ARQ's own transformation of updates loses WITH and USING.
      if (each instanceof UpdateModify modify) {
        modify.setElement(
            ElementTransformer.transform(modify.getWherePattern(), patterns, expressions));
      }
    }
    return update;
  }

  @Override
  public Element transform(ElementService service, Node endpoint, Element pattern) {
    if (endpoint.isURI() && services.contains(endpoint.getURI())) {
      // Sent as it was written: what bounds expressions here is nothing that can be sent.
      return service;
    }
    throw SparqlProblem.SERVICE_REFUSED.refusal(
        "SERVICE is not answered here for "
            + endpoint
            + (services.isEmpty() ? ": this service asks no other." : ", only for " + services)
            + " Ask it yourself, or from an engine that federates.");
  }

  @Override
  public Element transform(ElementPathBlock block) {
    for (Iterator<TriplePath> paths = block.patternElts(); paths.hasNext(); ) {
      Node predicate = paths.next().getPredicate();
      if (predicate != null && predicate.isURI()) {
        check(predicate.getURI());
      }
    }
    return super.transform(block);
  }

  private static void check(String predicate) {
    if (COMPUTED.stream().anyMatch(predicate::startsWith)) {
      throw SparqlProblem.QUERY_REFUSED.refusal(
          "The property <" + predicate + "> is computed, and not offered.");
    }
  }
}
