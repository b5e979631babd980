package com.mecfsatlas.sparql;

import com.mecfsatlas.history.QueryAnswer;
import com.mecfsatlas.history.QueryAnswers;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.CanonicalGraph;
import com.mecfsatlas.revision.NotCanonicalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** The answers of the query service in the form in which they are cited. */
record CitableAnswers(KnownPrefixes prefixes, QueryRun run) implements QueryAnswers {
  /** As a page shows; more is a dataset, and cited as one. */
  private static final int MOST = QueryLimits.ROWS_OF_A_PAGE;

  @Override
  public QueryAnswer of(String text, RevisionId revision) {
    try {
      Query query = prefixes.parse(text);
      if (!ResultTags.isRepeatable(query)) {
        throw SparqlProblem.QUERY_REFUSED.refusal(
            "The answer of this query is another each time, as by NOW, RAND, UUID, BNODE or"
                + " SERVICE: it cannot be cited.");
      }
      return run.read(
          new ReadQuery(query, new DatasetDescription(), Optional.of(revision)),
          new RunningQuery(),
          (checked, exec, at) -> answer(checked, exec));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new ProblemException(QueryProblems.OF.problem(e));
    }
  }

  private static QueryAnswer answer(Query query, QueryExec exec) {
    if (query.isAskType()) {
      return QueryAnswer.of(exec.ask());
    }
    if (query.isSelectType()) {
      RowSet rows = exec.select();
      return AnswerLines.of(rows.getResultVars(), bounded(rows));
    }
    if (query.isConstructType() && query.isConstructQuad()) {
      throw SparqlProblem.QUERY_REFUSED.refusal("An answer of several graphs cannot be cited.");
    }
    Iterator<Triple> built =
        query.isDescribeType() ? exec.describe().find() : exec.constructTriples();
    Graph graph = GraphFactory.createDefaultGraph();
    bounded(built).forEach(graph::add);
    return ofGraph(graph);
  }

  private static QueryAnswer ofGraph(Graph graph) {
    try {
      CanonicalGraph canonical = CanonicalGraph.of(Quad.defaultGraphIRI, graph);
      return QueryAnswer.ofGraph(
          canonical.graph().stream().map(each -> NodeFmtLib.str(each) + " ."), canonical.digest());
    } catch (NotCanonicalException e) {
      throw SparqlProblem.QUERY_REFUSED.refusal(String.valueOf(e.getMessage()));
    }
  }

  private static <T> List<T> bounded(Iterator<T> results) {
    List<T> all = new ArrayList<>();
    while (results.hasNext()) {
      all.add(results.next());
      if (all.size() > MOST) {
        throw SparqlProblem.RESULT_TOO_LARGE.refusal(
            "An answer that is cited has at most " + MOST + " rows. Add a LIMIT and an ORDER BY.");
      }
    }
    return all;
  }
}
