package com.mecfsatlas.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** Answers a query, or says why not: Fuseki's action with the manners of a public service. */
final class QueryAction extends ActionService {
  /** The attribute of a request whose answer broke off after its first byte: the reason. */
  static final String BROKEN = QueryAction.class.getName() + ".broken";

  private final KnownPrefixes prefixes;
  private final QueryLimits limits;
  private final QuerySlots slots;

  QueryAction(KnownPrefixes prefixes, QueryLimits limits) {
    this.prefixes = prefixes;
    this.limits = limits;
    this.slots = new QuerySlots(limits.concurrent(), limits.patience());
  }

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void validate(HttpAction action) {
    // The request is checked as it is read, in execute.
  }

  @Override
  public void execute(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    long longest = showsBreaks(request) ? limits.resultBytes() : limits.bufferedBytes();
    AnswerBody body = new AnswerBody(response, limits.bufferedBytes(), longest);
    try {
      QueryRequest query = QueryRequest.read(request, limits.queryBytes());
      slots.run(() -> answer(action, query, body));
      body.complete();
    } catch (Throwable failure) {
      fail(failure, body, action);
    }
  }

  /**
   * Whether a broken answer can be told from a whole one: without chunks both end as the connection
   * does, RFC 9112, 6.3, so such a client gets a result from the buffer or none.
   */
  private static boolean showsBreaks(HttpServletRequest request) {
    String connection = String.valueOf(request.getHeader("Connection"));
    return !"HTTP/1.0".equals(request.getProtocol())
        && !connection.toLowerCase(Locale.ROOT).contains("close");
  }

  private void answer(HttpAction action, QueryRequest request, AnswerBody body) {
    Deadline deadline = Deadline.in(limits.time());
    Query asked = prefixes.parse(request.text());
    Query query = PublicPatterns.checked(asked, new TextBounds(deadline, limits.textLength()));
    ResultFormat format = ResultFormat.choose(query, action.getRequestHeader("Accept"));
    action.beginRead();
    try (QueryExec exec = exec(action, query, request.graphs(), deadline)) {
      body.setContentType(format.contentType());
      new QueryResult(query, exec, format, limits.statements()).writeTo(body);
    } finally {
      action.endRead();
    }
  }

  private static QueryExec exec(
      HttpAction action, Query query, DatasetDescription inRequest, Deadline deadline) {
    // SPARQL 1.1 Protocol, 2.1.4: what the request names goes before what the query names.
    DatasetDescription graphs = inRequest.isEmpty() ? DatasetDescription.create(query) : inRequest;
    DatasetGraph dataset = action.getActiveDSG();
    if (graphs != null && !graphs.isEmpty()) {
      dataset = chosen(dataset, graphs);
    }
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    return QueryExec.dataset(dataset)
        .query(query)
        .context(action.getContext())
        .overallTimeout(deadline.millisLeft(), TimeUnit.MILLISECONDS)
        .build();
  }

  private static DatasetGraph chosen(DatasetGraph dataset, DatasetDescription graphs) {
    Stream.concat(graphs.getDefaultGraphURIs().stream(), graphs.getNamedGraphURIs().stream())
        .map(NodeFactory::createURI)
        .filter(graph -> !isThere(dataset, graph))
        .findFirst()
        .ifPresent(
            graph -> {
              throw Refusal.feature("There is no graph <" + graph + "> here, and none is fetched.");
            });
    return DynamicDatasets.dynamicDataset(graphs, dataset, false);
  }

  private static boolean isThere(DatasetGraph dataset, Node graph) {
    return Quad.isUnionGraph(graph) || Quad.isDefaultGraph(graph) || dataset.containsGraph(graph);
  }

  private static void fail(Throwable failure, AnswerBody body, HttpAction action) {
    if (body.hasBegun()) {
      action.getRequest().setAttribute(BROKEN, failure);
      return;
    }
    if (failure instanceof IOException) {
      action.log.debug("The client left", failure);
      return;
    }
    try {
      Failures.problem(failure).send(action.getResponse());
    } catch (IOException e) {
      action.log.debug("The client left before it was told", e);
    }
  }
}
