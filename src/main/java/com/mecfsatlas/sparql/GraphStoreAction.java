package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Problem;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;

/**
 * The Graph Store Protocol as Fuseki answers it; what is nested too deeply is the sender's fault.
 */
final class GraphStoreAction extends GSP_RW {
  @Override
  public void execute(HttpAction action) {
    try {
      super.execute(action);
    } catch (StackOverflowError | OutOfMemoryError failure) {
      Problem problem =
          failure instanceof StackOverflowError
              ? SparqlProblem.DATA_SYNTAX.problem("It is nested too deeply. Write it flat.")
              : SparqlProblem.CONTENT_TOO_LARGE.problem("It needs more memory than there is.");
      UpdateAction.refuse(action, problem);
    }
  }
}
