package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Bulkhead;
import com.mecfsatlas.model.RevisionId;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Runs queries, each in a transaction and within its time, on threads that may be left. */
final class QueryRun {
  /** How long after its time a query may notice it. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final ServedDataset dataset;
  private final QueryLimits limits;
  private final ResultTags tags;
  private final SparqlPages pages;
  private final Set<String> services;
  private final Bulkhead places;
  private final ClientWatch watch = new ClientWatch();

  /**
   * @param services the endpoints that SERVICE may ask
   */
  QueryRun(
      ServedDataset dataset,
      QueryLimits limits,
      ResultTags tags,
      SparqlPages pages,
      Set<String> services) {
    this.dataset = dataset;
    this.limits = limits;
    this.tags = tags;
    this.pages = pages;
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

  /** Writes the result of a query, and watches its client meanwhile. */
  WrittenResult write(ReadQuery read, HttpAction action, ResponseBody body) throws IOException {
    RunningQuery running = new RunningQuery();
    return watch.during(
        action.getRequest(),
        running::abort,
        () -> places.call(limits.time().plus(GRACE), () -> result(read, action, body, running)));
  }

  /** Head, tag and content are of the one transaction that is begun here. */
  private WrittenResult result(
      ReadQuery read, HttpAction action, ResponseBody body, RunningQuery running)
      throws IOException {
    Deadline deadline = Deadline.in(limits.time());
    Query query =
        PublicPatterns.checked(read.query(), ExpressionBounds.of(limits, deadline), services);
    QueryRequest request = read.request();
    action.beginRead();
    try (QueryExec exec = exec(query, read, action, deadline)) {
      String ranAt = read.state().map(RevisionId::toString).orElseGet(dataset.revision());
      running.begin(exec);
      new QueryResultWriter(query, exec, read.format(), limits, pages, request.text())
          .writeTo(body);
      // Of the query as it came: running it takes the names of its graphs away.
      String tag = tags.of(read.query(), request, read.format(), ranAt).orElse("");
      return new WrittenResult(new ResponseHead(read.format().contentType(), tag), ranAt);
    } finally {
      action.endRead();
    }
  }

  private QueryExec exec(Query query, ReadQuery read, HttpAction action, Deadline deadline) {
    // SPARQL 1.1 Protocol, 2.1.4: what the request names goes before what the query names.
    DatasetDescription inRequest = read.request().graphs();
    DatasetDescription graphs = inRequest.isEmpty() ? DatasetDescription.create(query) : inRequest;
    boolean chosen = graphs != null && !graphs.isEmpty();
    boolean knowsItsGraphs = dataset.published();
    DatasetGraph state = state(read.state(), action);
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    return QueryExec.dataset(chosen ? ChosenGraphs.of(state, graphs, knowsItsGraphs) : state)
        .query(query)
        .context(action.getContext())
        .set(
            BoundedDescription.BOUND,
            new BoundedDescription.Bound(deadline, limits.statements(), knowsItsGraphs && !chosen))
        .overallTimeout(deadline.millisLeft(), TimeUnit.MILLISECONDS)
        .build();
  }

  private DatasetGraph state(Optional<RevisionId> named, HttpAction action) {
    return named.map(dataset.earlier()::at).orElseGet(action::getActiveDSG);
  }
}
