package com.mecfsatlas.sparql;

import com.mecfsatlas.http.CachedResponse;
import com.mecfsatlas.http.ClientAddress;
import com.mecfsatlas.http.ComputingCache;
import com.mecfsatlas.http.FieldLines;
import com.mecfsatlas.model.RevisionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;

/** Answers a query, or says why not: Fuseki's action with the manners of a public service. */
final class QueryAction extends ActionService {
  /** The attribute of a request whose answer broke off after its first byte: the reason. */
  static final String BROKEN = QueryAction.class.getName() + ".broken";

  /** How many results may be in files, which is that many times the longest result. */
  private static final int MOST_FILES = 32;

  private final KnownPrefixes prefixes;
  private final QueryLimits limits;
  private final QueryRun run;
  private final ClientWatch watch = new ClientWatch();
  private final Semaphore files = new Semaphore(MOST_FILES);
  private final RateLimiter clients;
  private final ClientAddress address;
  private final ResultTags tags;
  private final QueryResponseCache kept;
  private final ServiceDescription description;
  private final Supplier<String> revision;
  private final EarlierStates earlier;
  private final Supplier<URI> site;
  private final SparqlPages pages;
  private final QueryProblemWriter problems;

  QueryAction(
      ServedDataset dataset,
      KnownPrefixes prefixes,
      QueryLimits limits,
      ResultTags tags,
      QueryResponseCache kept,
      ServiceDescription description,
      QueryRun run,
      SparqlPages pages,
      QueryProblemWriter problems,
      NetworkPolicy reach) {
    this.problems = problems;
    this.prefixes = prefixes;
    this.limits = limits;
    this.tags = tags;
    this.kept = kept;
    this.description = description;
    this.revision = dataset.revision();
    this.earlier = dataset.earlier();
    this.site = dataset.address();
    this.pages = pages;
    this.run = run;
    this.clients = new RateLimiter(limits.perClient(), System::nanoTime);
    this.address = new ClientAddress(reach.behindProxy());
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
        exchange,
        body -> {
          body.write(format == ResultFormat.HTML ? pages.form() : description.write(format));
          String now = before.equals(revision.get()) ? before : "";
          return new WrittenResult(new ResponseHead(format.contentType(), tag.orElse(""), ""), now);
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
    Optional<RevisionId> state = state(request);
    String before = state.map(RevisionId::toString).orElseGet(revision);
    ReadQuery read = new ReadQuery(parsed, request.graphs(), state);
    answer(
        tags.of(parsed, request, format, before),
        before,
        exchange,
        body -> write(read, request, format, action.getRequest(), body));
  }

  /** Head, tag and content are of one transaction; the client is watched meanwhile. */
  private WrittenResult write(
      ReadQuery read,
      QueryRequest request,
      ResultFormat format,
      HttpServletRequest client,
      ResponseBody body)
      throws IOException {
    RunningQuery running = new RunningQuery();
    QueryRun.Reading<WrittenResult> written =
        (query, exec, at) -> {
          String unknown = UnknownNames.in(query, exec.getDataset());
          new QueryResultWriter(
                  query,
                  exec,
                  format,
                  limits,
                  pages,
                  request,
                  at,
                  unknown,
                  HelpLink.address(site.get(), request.text()))
              .writeTo(body);
          // Of the query as it came: running it takes the names of its graphs away.
          String tag = tags.of(read.query(), request, format, at).orElse("");
          return new WrittenResult(new ResponseHead(format.contentType(), tag, unknown), at);
        };
    return watch.during(client, running::abort, () -> run.read(read, running, written));
  }

  /** The state that is named; an answer on it is what it was when that was the latest. */
  private Optional<RevisionId> state(QueryRequest request) {
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
                                + ": give the number of one, or a day or time since the first, such"
                                + " as 2026-12-24. /history lists them.")));
  }

  private static String target(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || request.getMethod().equals("POST") ? "" : query;
  }

  /** Writes an answer, when its asker has a share left. */
  private interface Answering {
    WrittenResult writeTo(ResponseBody body) throws IOException;
  }

  /** What is known already, else what {@code work} writes; where it has a tag, it is kept. */
  private void answer(Optional<String> tag, String before, Exchange exchange, Answering work)
      throws IOException {
    ComputingCache.Computation<CachedResponse> written =
        alone -> clients.run(exchange.client(), () -> written(before, exchange, work, alone));
    if (tag.isEmpty()) {
      written.compute(() -> {});
    } else {
      kept.answer(tag.get(), before, exchange.request(), exchange.response(), written);
    }
  }

  /** What {@code work} writes, if it can be kept; anything else is sent. */
  private Optional<CachedResponse> written(
      String before, Exchange exchange, Answering work, Runnable alone) throws IOException {
    try (ResponseBody body =
        new ResponseBody(limits.bufferedBytes(), limits.resultBytes(), files, alone)) {
      WrittenResult written = work.writeTo(body);
      ResponseHead head = written.head();
      if (head.tag().isEmpty() || !body.isShort()) {
        head.send(body, exchange.request(), exchange.response());
        return Optional.empty();
      }
      CachedResponse whole = kept.whole(body.bytes(), head);
      if (written.revision().equals(before)) {
        return Optional.of(whole);
      }
      whole.send(exchange.request(), exchange.response());
      return Optional.empty();
    }
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
