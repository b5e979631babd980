package com.mecfsatlas.sparql;

import com.mecfsatlas.http.FieldLines;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
  private final Bulkhead slots;
  private final RateLimiter clients;
  private final ClientAddress address;
  private final ClientWatch watch = new ClientWatch();
  private final Set<String> services;
  private final ResultCache results;
  private final QueryResponseCache kept;
  private final ServiceDescription description;
  private final Supplier<String> revision;
  private final boolean knowsItsGraphs;
  private final SparqlPages pages;
  private final QueryProblemWriter problems;

  /**
   * @param revision of the transaction that is open, else of the latest
   * @param knowsItsGraphs whether a graph that is not there is a mistake, and not empty
   */
  QueryAction(
      KnownPrefixes prefixes,
      QueryLimits limits,
      ResultCache results,
      QueryResponseCache kept,
      ServiceDescription description,
      Supplier<String> revision,
      boolean knowsItsGraphs,
      SparqlPages pages,
      QueryProblemWriter problems,
      NetworkPolicy reach) {
    this.problems = problems;
    this.prefixes = prefixes;
    this.limits = limits;
    this.results = results;
    this.kept = kept;
    this.description = description;
    this.revision = revision;
    this.knowsItsGraphs = knowsItsGraphs;
    this.pages = pages;
    this.slots = new Bulkhead(limits.concurrent(), limits.patience());
    this.clients = new RateLimiter(limits.perClient(), System::nanoTime);
    this.address = new ClientAddress(reach.behindProxy());
    this.services = reach.endpoints();
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
    long longest = showsBreaks(request) ? limits.resultBytes() : limits.bufferedBytes();
    ResponseHead head = new ResponseHead(request, action.getResponse());
    ResponseBody body = new ResponseBody(head, limits.bufferedBytes(), longest);
    String asked = "";
    try {
      if (QueryRequest.isForDescription(request)) {
        describe(request, body);
        return;
      }
      QueryRequest query = QueryRequest.read(request, limits.queryBytes());
      asked = query.text();
      answer(action, query, body);
    } catch (Throwable failure) {
      fail(failure, body, action, asked);
    }
  }

  /**
   * Whether a broken answer can be told from a whole one: without chunks both end as the connection
   * does, RFC 9112, 6.3, so such a client gets a result from the buffer or none.
   */
  private static boolean showsBreaks(HttpServletRequest request) {
    String connection = String.valueOf(FieldLines.joined(request, "Connection"));
    return !"HTTP/1.0".equals(request.getProtocol())
        && !connection.toLowerCase(Locale.ROOT).contains("close");
  }

  /** Service Description, 2: what GET says where no query is asked; or the page to write one. */
  private void describe(HttpServletRequest request, ResponseBody body) throws IOException {
    ResultFormat format = ResultFormat.chooseForGraph(FieldLines.joined(request, "Accept"));
    String before = revision.get();
    answer(
        results.tagOfDescription(format),
        format,
        request,
        body,
        () -> {
          body.write(format == ResultFormat.HTML ? pages.form() : description.write(format));
          return before.equals(revision.get()) ? before : "";
        });
  }

  /** What is known of the result before the query runs may make running it needless. */
  private void answer(HttpAction action, QueryRequest request, ResponseBody body)
      throws IOException {
    Query asked = prefixes.parse(request.text());
    ResultFormat format =
        ResultFormat.choose(
            asked,
            request.format(),
            FieldLines.joined(action.getRequest(), "Accept"),
            target(action.getRequest()));
    answer(
        results.tag(asked, request, format),
        format,
        action.getRequest(),
        body,
        () -> {
          String[] ranAt = {""};
          clients.run(
              address.of(action.getRequest()),
              () -> slots.run(() -> ranAt[0] = run(action, asked, request, format, body)));
          return ranAt[0];
        });
  }

  private static String target(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || request.getMethod().equals("POST") ? "" : query;
  }

  /** Writes an answer, and tells at which revision of the dataset. */
  private interface Answering {
    String write() throws IOException;
  }

  /** What is known already, else what {@code work} writes. */
  private void answer(
      Optional<String> tag,
      ResultFormat format,
      HttpServletRequest request,
      ResponseBody body,
      Answering work)
      throws IOException {
    if (kept.answer(tag, format, request, body.head())) {
      return;
    }
    String ranAt = work.write();
    body.complete().ifPresent(bytes -> kept.keep(ranAt, format, request, body.head(), bytes));
  }

  /** Head, tag and content are of the one transaction that is begun here. */
  private String run(
      HttpAction action, Query asked, QueryRequest request, ResultFormat format, ResponseBody body)
      throws IOException {
    Deadline deadline = Deadline.in(limits.time());
    Query query =
        PublicPatterns.checked(asked, new TextBounds(deadline, limits.textLength()), services);
    action.beginRead();
    String ranAt = revision.get();
    body.head().describe(format.contentType(), results.tag(asked, request, format).orElse(""));
    try (QueryExec exec = exec(action, query, request.graphs(), deadline)) {
      QueryResultWriter result =
          new QueryResultWriter(query, exec, format, limits, pages, request.text());
      watch.during(action.getRequest(), exec::abort, () -> result.writeTo(body));
    } finally {
      action.endRead();
    }
    return ranAt;
  }

  private QueryExec exec(
      HttpAction action, Query query, DatasetDescription inRequest, Deadline deadline) {
    // SPARQL 1.1 Protocol, 2.1.4: what the request names goes before what the query names.
    DatasetDescription graphs = inRequest.isEmpty() ? DatasetDescription.create(query) : inRequest;
    DatasetGraph dataset = action.getActiveDSG();
    boolean chosen = graphs != null && !graphs.isEmpty();
    if (chosen) {
      if (knowsItsGraphs) {
        requireGraphs(dataset, graphs);
      }
      dataset = DynamicDatasets.dynamicDataset(graphs, dataset, false);
    }
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    return QueryExec.dataset(dataset)
        .query(query)
        .context(action.getContext())
        .set(
            BoundedDescription.BOUND,
            new BoundedDescription.Bound(deadline, limits.statements(), knowsItsGraphs && !chosen))
        .overallTimeout(deadline.millisLeft(), TimeUnit.MILLISECONDS)
        .build();
  }

  private static void requireGraphs(DatasetGraph dataset, DatasetDescription graphs) {
    Stream.concat(graphs.getDefaultGraphURIs().stream(), graphs.getNamedGraphURIs().stream())
        .map(NodeFactory::createURI)
        .filter(graph -> !isThere(dataset, graph))
        .findFirst()
        .ifPresent(
            graph -> {
              throw SparqlProblem.QUERY_REFUSED.refusal(
                  "There is no graph <" + graph + "> here, and none is fetched.");
            });
  }

  private static boolean isThere(DatasetGraph dataset, Node graph) {
    return Quad.isUnionGraph(graph) || Quad.isDefaultGraph(graph) || dataset.containsGraph(graph);
  }

  private void fail(Throwable failure, ResponseBody body, HttpAction action, String asked) {
    if (body.hasBegun()) {
      action.getRequest().setAttribute(BROKEN, failure);
      return;
    }
    if (failure instanceof IOException) {
      action.log.debug("The client left", failure);
      return;
    }
    try {
      problems.send(
          QueryProblems.OF.problem(failure), asked, action.getRequest(), action.getResponse());
    } catch (IOException e) {
      action.log.debug("The client left before it was told", e);
    }
  }
}
