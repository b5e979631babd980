package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Bulkhead;
import com.mecfsatlas.http.CachedResponse;
import com.mecfsatlas.http.ClientAddress;
import com.mecfsatlas.http.ComputingCache;
import com.mecfsatlas.http.FieldLines;
import com.mecfsatlas.model.RevisionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Answers a query, or says why not: Fuseki's action with the manners of a public service. */
final class QueryAction extends ActionService {
  /** The attribute of a request whose answer broke off after its first byte: the reason. */
  static final String BROKEN = QueryAction.class.getName() + ".broken";

  /** How long after its time a query may notice it. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** How many results may be in files, which is that many times the longest result. */
  private static final int MOST_FILES = 32;

  private final KnownPrefixes prefixes;
  private final QueryLimits limits;
  private final Bulkhead places;
  private final Semaphore files = new Semaphore(MOST_FILES);
  private final RateLimiter clients;
  private final ClientAddress address;
  private final ClientWatch watch = new ClientWatch();
  private final Set<String> services;
  private final ResultTags tags;
  private final QueryResponseCache kept;
  private final ServiceDescription description;
  private final Supplier<String> revision;
  private final EarlierStates earlier;
  private final boolean knowsItsGraphs;
  private final SparqlPages pages;
  private final QueryProblemWriter problems;

  /**
   * @param revision of the transaction that is open, else of the latest
   * @param earlier the states that a request may name
   * @param knowsItsGraphs whether a graph that is not there is a mistake, and not empty
   */
  QueryAction(
      KnownPrefixes prefixes,
      QueryLimits limits,
      ResultTags tags,
      QueryResponseCache kept,
      ServiceDescription description,
      Supplier<String> revision,
      EarlierStates earlier,
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
    this.earlier = earlier;
    this.knowsItsGraphs = knowsItsGraphs;
    this.pages = pages;
    this.places =
        new Bulkhead(
            "query",
            limits.concurrent(),
            limits.patience(),
            () ->
                SparqlProblem.QUERY_BUSY.refusal(
                    "As many queries are running as may run at once. Try again.", 2),
            QueryCancelledException::new);
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
      HttpServletRequest request, HttpServletResponse response, String client) {}

  @Override
  public void execute(HttpAction action) {
    HttpServletRequest request = SparqlFilter.original(action.getRequest());
    Exchange exchange = new Exchange(request, action.getResponse(), address.of(request));
    String text = "";
    try {
      if (QueryRequest.isForDescription(action.getRequest())) {
        describe(exchange);
        return;
      }
      QueryRequest query =
          clients.read(
              exchange.client(), () -> QueryRequest.read(action.getRequest(), limits.queryBytes()));
      text = query.text();
      answer(action, query, exchange);
    } catch (Throwable failure) {
      fail(failure, action, text);
    }
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
        body -> {
          body.write(format == ResultFormat.HTML ? pages.form() : description.write(format));
          String now = before.equals(revision.get()) ? before : "";
          return new Written(new ResponseHead(format.contentType(), tag.orElse("")), now);
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
    Optional<RevisionId> past = past(request);
    String before = past.map(RevisionId::toString).orElseGet(revision);
    answer(
        tags.of(parsed, request, format, before),
        before,
        format,
        exchange,
        body -> run(action, parsed, request, past, format, body));
  }

  /** The earlier state that is asked; an answer on it is what it was when it was the latest. */
  private Optional<RevisionId> past(QueryRequest request) {
    String named = request.revision();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
                earlier
                    .find(named)
                    .orElseThrow(
                        () ->
                            SparqlProblem.UNKNOWN_REVISION.refusal(
                                "There is no revision "
                                    + named
                                    + ": give the number of one, or a day or time since the first,"
                                    + " such as 2026-12-24. /history lists them.")))
            .filter(revision -> !revision.toString().equals(this.revision.get()));
  }

  private static String target(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || request.getMethod().equals("POST") ? "" : query;
  }

  /** Writes an answer, when its asker has a share left. */
  private interface Answering {
    Written writeTo(ResponseBody body) throws IOException;
  }

  /**
   * An answer that is complete.
   *
   * @param revision of the dataset, at which it is true
   */
  private record Written(ResponseHead head, String revision) {}

  /** What is known already, else what {@code work} writes; where it has a tag, it is kept. */
  private void answer(
      Optional<String> tag, String before, ResultFormat format, Exchange exchange, Answering work)
      throws IOException {
    ComputingCache.Computation<CachedResponse> written =
        alone ->
            clients.run(exchange.client(), () -> written(before, format, exchange, work, alone));
    if (tag.isEmpty()) {
      written.compute(() -> {});
    } else {
      kept.answer(tag.get(), before, exchange.request(), exchange.response(), written);
    }
  }

  /** What {@code work} writes, if it can be kept; anything else is sent. */
  private Optional<CachedResponse> written(
      String before, ResultFormat format, Exchange exchange, Answering work, Runnable alone)
      throws IOException {
    try (ResponseBody body =
        new ResponseBody(limits.bufferedBytes(), limits.resultBytes(), files, alone)) {
      Written written = work.writeTo(body);
      ResponseHead head = written.head();
      if (head.tag().isEmpty() || !body.isShort()) {
        head.send(body, exchange.request(), exchange.response());
        return Optional.empty();
      }
      CachedResponse whole = kept.whole(body.bytes(), format, head.tag());
      if (written.revision().equals(before)) {
        return Optional.of(whole);
      }
      whole.send(exchange.request(), exchange.response());
      return Optional.empty();
    }
  }

  /** Runs the query on a thread that may be left, and watches its client meanwhile. */
  private Written run(
      HttpAction action,
      Query parsed,
      QueryRequest request,
      Optional<RevisionId> past,
      ResultFormat format,
      ResponseBody body)
      throws IOException {
    RunningQuery running = new RunningQuery();
    return watch.during(
        action.getRequest(),
        running::abort,
        () ->
            places.call(
                limits.time().plus(GRACE),
                () -> result(action, parsed, request, past, format, body, running)));
  }

  /** Head, tag and content are of the one transaction that is begun here. */
  private Written result(
      HttpAction action,
      Query parsed,
      QueryRequest request,
      Optional<RevisionId> past,
      ResultFormat format,
      ResponseBody body,
      RunningQuery running)
      throws IOException {
    Deadline deadline = Deadline.in(limits.time());
    Query query = PublicPatterns.checked(parsed, ExpressionBounds.of(limits, deadline), services);
    action.beginRead();
    try (QueryExec exec = exec(action, query, state(past, action), request.graphs(), deadline)) {
      String ranAt = past.map(RevisionId::toString).orElseGet(revision);
      running.begin(exec);
      new QueryResultWriter(query, exec, format, limits, pages, request.text()).writeTo(body);
      String tag = tags.of(parsed, request, format, ranAt).orElse("");
      return new Written(new ResponseHead(format.contentType(), tag), ranAt);
    } finally {
      action.endRead();
    }
  }

  private DatasetGraph state(Optional<RevisionId> past, HttpAction action) {
    return past.map(earlier::at).orElseGet(action::getActiveDSG);
  }

  private QueryExec exec(
      HttpAction action,
      Query query,
      DatasetGraph state,
      DatasetDescription inRequest,
      Deadline deadline) {
    // SPARQL 1.1 Protocol, 2.1.4: what the request names goes before what the query names.
    DatasetDescription graphs = inRequest.isEmpty() ? DatasetDescription.create(query) : inRequest;
    boolean chosen = graphs != null && !graphs.isEmpty();
    DatasetGraph dataset = chosen ? ChosenGraphs.of(state, graphs, knowsItsGraphs) : state;
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

  private void fail(Throwable failure, HttpAction action, String text) {
    if (action.getResponse().isCommitted()) {
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
