package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Bulkhead;
import com.mecfsatlas.model.RevisionId;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;

/** Runs queries, each in a transaction and within its time, on threads that may be left. */
final class QueryRun {
  /** How long after its time a query may notice it. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final ServedDataset dataset;
  private final DatasetGraph graphs;
  private final Context context;
  private final QueryLimits limits;
  private final Set<String> services;
  private final Bulkhead places;

  /** What is made of a result while its transaction is open. */
  interface Reading<T> {
    /**
     * Reads it.
     *
     * @param query as it runs
     * @param revision of the state that it asks
     */
    T of(Query query, QueryExec exec, String revision) throws IOException;
  }

  /**
   * @param graphs as queries see them
   * @param context of each query
   * @param services the endpoints that SERVICE may ask
   */
  QueryRun(
      ServedDataset dataset,
      DatasetGraph graphs,
      Context context,
      QueryLimits limits,
      Set<String> services) {
    this.dataset = dataset;
    this.graphs = graphs;
    this.context = Context.mergeCopy(graphs.getContext(), context);
    this.limits = limits;
    this.services = Set.copyOf(services);
    this.places =
        new Bulkhead(
            "query",
            limits.concurrent(),
            limits.patience(),
            () ->
                SparqlProblem.QUERY_BUSY.refusal(
                    "As many queries are running as may run at once. Try again.", 2),
            QueryCancelledException::new);
  }

  /**
   * What {@code reading} makes of the result of a query.
   *
   * @param running by which it can be given up
   */
  <T> T read(ReadQuery read, RunningQuery running, Reading<T> reading) throws IOException {
    return places.call(limits.time().plus(GRACE), () -> result(read, running, reading));
  }

  /** What is read is of the one transaction that is begun here. */
  private <T> T result(ReadQuery read, RunningQuery running, Reading<T> reading)
      throws IOException {
    Deadline deadline = Deadline.in(limits.time());
    Query query =
        PublicPatterns.checked(read.query(), ExpressionBounds.of(limits, deadline), services);
    graphs.begin(TxnType.READ);
    try (QueryExec exec = exec(query, read, deadline)) {
      String revision = read.state().map(RevisionId::toString).orElseGet(dataset.revision());
      running.begin(exec);
      return reading.of(query, exec, revision);
    } finally {
      graphs.end();
    }
  }

  private QueryExec exec(Query query, ReadQuery read, Deadline deadline) {
    // SPARQL 1.1 Protocol, 2.1.4: what the request names goes before what the query names.
    DatasetDescription inRequest = read.graphs();
    DatasetDescription named = inRequest.isEmpty() ? DatasetDescription.create(query) : inRequest;
    boolean chosen = named != null && !named.isEmpty();
    boolean knowsItsGraphs = dataset.published();
    DatasetGraph state = state(read.state());
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    return QueryExec.dataset(chosen ? ChosenGraphs.of(state, named, knowsItsGraphs) : state)
        .query(query)
        // Each has its own: the engine keeps there whether it is cancelled.
        .context(context.copy())
        .set(
            BoundedDescription.BOUND,
            new BoundedDescription.Bound(deadline, limits.statements(), knowsItsGraphs && !chosen))
        .overallTimeout(deadline.millisLeft(), TimeUnit.MILLISECONDS)
        .build();
  }

  private DatasetGraph state(Optional<RevisionId> named) {
    return named.map(dataset.earlier()::at).orElse(graphs);
  }
}
