package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * Changes the dataset as SPARQL 1.1 Update says, within the limits of a query: what is outside is
 * not asked, what takes too long is given up, and either all of it happens or nothing.
 */
final class UpdateAction extends SPARQL_Update {
  /** The attribute of a request that was refused: the {@link Problem}. */
  static final String REFUSED = UpdateAction.class.getName() + ".refused";

  /** The longest request, in bytes; larger data go to the graph store. */
  private static final int LONGEST = 16 << 20;

  private final QueryLimits limits;
  private final Set<String> services;

  UpdateAction(QueryLimits limits, NetworkPolicy reach) {
    this.limits = limits;
    this.services = reach.endpoints();
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    try {
      Deadline deadline = Deadline.in(limits.time());
      UpdateRequest update = read(action.getRequest(), input);
      ExpressionBounds bounds = ExpressionBounds.of(limits, deadline);
      run(action, PublicPatterns.checked(update, bounds, services), deadline);
    } catch (QueryParseException e) {
      if (e.getMessage() == null) {
        // ARQ's words for a stack that was not deep enough.
        refuse(action, QueryProblems.TOO_DEEP);
      }
      // The filter finds the place in these words.
      ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
    } catch (ProblemException refusal) {
      refuse(action, refusal.problem());
    } catch (UpdateException e) {
      refuse(action, SparqlProblem.QUERY_REFUSED.problem(String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      refuse(action, QueryProblems.OF.problem(e));
    }
  }

  private static UpdateRequest read(HttpServletRequest request, InputStream input)
      throws IOException {
    byte[] update = input.readNBytes(LONGEST + 1);
    if (update.length > LONGEST) {
      throw SparqlProblem.QUERY_TOO_LONG.refusal(
          "An update may have " + LONGEST + " bytes. Send larger data to /data.");
    }
    return UsingList.modifyUpdateForUsingList(
        UpdateFactory.read(
            new ByteArrayInputStream(update), Fuseki.BaseParserSPARQL, Syntax.syntaxARQ),
        using(request));
  }

  /** The dataset that the request names (SPARQL 1.1 Protocol, 2.2.3). */
  private static UsingList using(HttpServletRequest request) {
    UsingList using = new UsingList();
    each(request, "using-graph-uri", using::addUsing);
    each(request, "using-named-graph-uri", using::addUsingNamed);
    return using;
  }

  private static void each(HttpServletRequest request, String parameter, Consumer<Node> graph) {
    String[] values = request.getParameterValues(parameter);
    if (values != null) {
      List.of(values).forEach(iri -> graph.accept(NodeFactory.createURI(iri)));
    }
  }

  private static void run(HttpAction action, UpdateRequest update, Deadline deadline) {
    action.beginWrite();
    try {
      // One after the other: ARQ leaves no time to the second operation of a request.
      for (Update each : update) {
        UpdateExec.newBuilder()
            .context(action.getContext())
            .dataset(action.getActiveDSG())
            .update(each)
            .timeout(deadline.millisLeft(), TimeUnit.MILLISECONDS)
            .execute();
      }
      action.commit();
    } catch (Throwable failure) {
      action.abortSilent();
      throw failure;
    } finally {
      action.endWrite();
    }
  }

  static void refuse(HttpAction action, Problem problem) {
    action.getRequest().setAttribute(REFUSED, problem);
    ServletOps.error(problem.status(), problem.detail());
  }
}
