package com.mecfsatlas.sparql;

import com.mecfsatlas.http.CachedResponse;
import com.mecfsatlas.http.FieldLines;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
  private final ResultTags tags;
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
      ResultTags tags,
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
    this.tags = tags;
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

  /** A request and what becomes of it. */
  private record Exchange(
      HttpServletRequest request, HttpServletResponse response, ResponseBody body) {}

  @Override
  public void execute(HttpAction action) {
    HttpServletRequest request = SparqlFilter.original(action.getRequest());
    HttpServletResponse response = action.getResponse();
    long longest = showsBreaks(request) ? limits.resultBytes() : limits.bufferedBytes();
    ResponseBody body =
        new ResponseBody(new ResponseHead(request, response), limits.bufferedBytes(), longest);
    Exchange exchange = new Exchange(request, response, body);
    String text = "";
    try {
      if (QueryRequest.isForDescription(action.getRequest())) {
        describe(exchange);
        return;
      }
      QueryRequest query = QueryRequest.read(action.getRequest(), limits.queryBytes());
      text = query.text();
      answer(action, query, exchange);
    } catch (Throwable failure) {
      fail(failure, body, action, text);
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
  private void describe(Exchange exchange) throws IOException {
    ResultFormat format =
        ResultFormat.chooseForGraph(FieldLines.joined(exchange.request(), "Accept"));
    String before = revision.get();
    Optional<String> tag = tags.ofDescription(format, before);
    answer(
        tag,
        before,
        format,
        exchange,
        () -> {
          exchange.body().head().describe(format.contentType(), tag.orElse(""));
          exchange
              .body()
              .write(format == ResultFormat.HTML ? pages.form() : description.write(format));
          return before.equals(revision.get()) ? before : "";
        });
  }

  /** What is known of the result before the query runs may make running it needless. */
  private void answer(HttpAction action, QueryRequest request, Exchange exchange)
      throws IOException {
    Query parsed = prefixes.parse(request.text());
    ResultFormat format =
        ResultFormat.choose(
            parsed,
            request.format(),
            FieldLines.joined(exchange.request(), "Accept"),
            target(action.getRequest()));
    String before = revision.get();
    answer(
        tags.of(parsed, request, format, before),
        before,
        format,
        exchange,
        () -> {
          String[] ranAt = {""};
          clients.run(
              address.of(exchange.request()),
              () -> slots.run(() -> ranAt[0] = run(action, parsed, request, format, exchange)));
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

  /** What is known already, else what {@code work} writes; where it has a tag, it is kept. */
  private void answer(
      Optional<String> tag, String before, ResultFormat format, Exchange exchange, Answering work)
      throws IOException {
    ResponseBody body = exchange.body();
    if (tag.isEmpty()) {
      work.write();
      body.complete();
      return;
    }
    kept.answer(
        tag.get(),
        before,
        exchange.request(),
        exchange.response(),
        alone -> {
          body.whenBegun(alone);
          String ranAt = work.write();
          Optional<CachedResponse> whole =
              body.finish().map(bytes -> kept.whole(bytes, format, body.head().tag()));
          if (whole.isPresent() && !ranAt.equals(before)) {
            whole.get().send(exchange.request(), exchange.response());
            return Optional.empty();
          }
          return whole;
        });
  }

  /** Head, tag and content are of the one transaction that is begun here. */
  private String run(
      HttpAction action, Query parsed, QueryRequest request, ResultFormat format, Exchange exchange)
      throws IOException {
    ResponseBody body = exchange.body();
    Deadline deadline = Deadline.in(limits.time());
    Query query =
        PublicPatterns.checked(parsed, new TextBounds(deadline, limits.textLength()), services);
    action.beginRead();
    String ranAt = revision.get();
    body.head().describe(format.contentType(), tags.of(parsed, request, format, ranAt).orElse(""));
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

  private void fail(Throwable failure, ResponseBody body, HttpAction action, String text) {
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
          QueryProblems.OF.problem(failure), text, action.getRequest(), action.getResponse());
    } catch (IOException e) {
      action.log.debug("The client left before it was told", e);
    }
  }
}
