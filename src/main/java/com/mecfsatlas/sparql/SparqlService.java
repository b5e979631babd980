package com.mecfsatlas.sparql;

import com.mecfsatlas.history.QueryAnswers;
import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.http.ResponseCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The public SPARQL service: one endpoint that answers queries on one dataset, and does nothing
 * else.
 */
public final class SparqlService {
  /** Where queries go. */
  public static final String PATH = "/sparql";

  /** Where updates go, to a dataset that may be changed. */
  public static final String UPDATES = "/update";

  /** What a query can say of a published dataset, for editors; a page like the others. */
  public static final String TERMS = PATH + "/terms.json";

  /**
   * How many rows an ORDER BY or a DISTINCT keeps in memory before it goes on in a temporary file.
   */
  private static final long ROWS_IN_MEMORY = 100_000;

  private final ServedDataset dataset;
  private final KnownPrefixes prefixes;
  private final QueryLimits limits;
  private final SparqlPages pages;
  private final QueryProblemWriter problems;
  private final NetworkPolicy reach;
  private final ResponseCache responses;
  private final ServiceDescription description;
  private final DatasetGraph served;
  private final QueryRun run;

  /**
   * @param prefixes which a query may use without declaring them
   * @param responses where results are kept
   */
  public SparqlService(
      ServedDataset dataset,
      PrefixMapping prefixes,
      QueryLimits limits,
      SparqlPages pages,
      NetworkPolicy reach,
      ResponseCache responses) {
    this.responses = responses;
    this.dataset = dataset;
    this.prefixes = new KnownPrefixes(prefixes);
    this.limits = limits;
    this.pages = pages;
    this.problems = new QueryProblemWriter(pages);
    this.reach = reach;
    this.description = new ServiceDescription(dataset, limits);
    this.served = served(dataset);
    this.run =
        new QueryRun(
            dataset,
            served,
            context(served == dataset.graphs() && dataset.published()),
            limits,
            reach.endpoints());
  }

  /** The answers of this service as they are cited, within its limits. */
  public QueryAnswers answers() {
    return new CitableAnswers(prefixes, run);
  }

  /** Writes the problems of a server that has no pages but those of queries. */
  public ProblemWriter problems() {
    return problems.writer();
  }

  /** Puts the service into a server that is being built. */
  public void install(FusekiServer.Builder server) {
    BoundedDescription.install();
    QueryResponseCache kept = new QueryResponseCache(responses, dataset.revision());
    Set<String> besides = dataset.published() ? Set.of(TERMS) : Set.of();
    server
        .add(PATH, dataService(action(kept)))
        .addFilter(PATH + "/*", new SparqlFilter(PATH, kept, problems, besides, pages.scripts()))
        // Fuseki's administration; none is enabled, and none will be by mistake.
        .addFilter("/$/*", new SparqlFilter(PATH, kept, problems, Set.of(), ""));
  }

  /** Writes the service description in each format, so that who asks does not wait for it. */
  public void describe() {
    for (ResultFormat format : ResultFormat.values()) {
      if (format.isGraph()) {
        try {
          description.write(format);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /**
   * Keeps a server that is being built to the people at its machine.
   *
   * @param origins those of other sites whose pages may do the same
   */
  public void keepLocal(FusekiServer.Builder server, Set<String> origins) {
    server.addFilter("/*", new LocalAccess(origins, Set.of(UPDATES, "/data"), problems));
  }

  /**
   * Puts what changes the dataset into a server for experiments, which only this machine reaches:
   * SPARQL Update at {@code /update}, the Graph Store Protocol at {@code /data}.
   */
  public void installWriters(FusekiServer.Builder server) {
    Context updating = new Context();
    QC.setFactory(updating, TimedPaths::new);
    Endpoint update =
        Endpoint.create()
            .operation(Operation.Update)
            .context(updating)
            .processor(new UpdateAction(limits, reach))
            .build();
    Endpoint data =
        Endpoint.create().operation(Operation.GSP_RW).processor(new GraphStoreAction()).build();
    server
        .add(UPDATES, writer(update))
        .addFilter(
            UPDATES + "/*",
            new UpdateFilter(SparqlProblem.QUERY_SYNTAX, UpdateFilter.UPDATES, problems))
        .add("/data", writer(data))
        .addFilter(
            "/data/*", new UpdateFilter(SparqlProblem.DATA_SYNTAX, UpdateFilter.RDF, problems));
  }

  private DataService writer(Endpoint endpoint) {
    return DataService.newBuilder(dataset.graphs()).addEndpoint(endpoint).build();
  }

  private DataService dataService(QueryAction action) {
    return DataService.newBuilder(served)
        .addEndpoint(Endpoint.create().operation(Operation.Query).processor(action).build())
        .build();
  }

  /** As queries see the graphs: the default graph of a published dataset is the union. */
  private static DatasetGraph served(ServedDataset dataset) {
    DatasetGraph graphs = dataset.graphs();
    return dataset.published() && !isTdb(graphs) ? new UnionDefaultGraph(graphs) : graphs;
  }

  /** Also behind what only keeps others from changing it. */
  private static boolean isTdb(DatasetGraph graphs) {
    return TDBInternal.isTDB2(graphs)
        || (graphs instanceof DatasetGraphWrapper wrapper && isTdb(wrapper.getWrapped()));
  }

  private QueryAction action(QueryResponseCache kept) {
    return new QueryAction(
        dataset,
        prefixes,
        limits,
        new ResultTags(pages.looks()),
        kept,
        description,
        run,
        pages,
        problems,
        reach);
  }

  private Context context(boolean unionByTdb) {
    Context context = new Context();
    // A SERVICE that is not on the list is refused before; if it were not, no request would go out.
    context.set(ARQ.httpServiceAllowed, !reach.services().isEmpty());
    context.set(ARQ.httpQueryTimeout, limits.time().toMillis());
    if (!reach.services().isEmpty()) {
      // Where an endpoint sends to another, that is not on the list.
      context.set(
          ARQ.httpQueryClient,
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(limits.time())
              .build());
    }
    context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    QC.setFactory(context, TimedPaths::new);
    if (unionByTdb) {
      context.set(TDB2.symUnionDefaultGraph, true);
    }
    return context;
  }
}
