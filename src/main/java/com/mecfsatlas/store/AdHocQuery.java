package com.mecfsatlas.store;

import com.mecfsatlas.query.Prefixes;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.shared.PrefixMapping;

/** A query that somebody wrote on the command line; it knows the atlas prefixes. */
public final class AdHocQuery {
  private final Query query;

  /**
   * Parses {@code text}.
   *
   * @throws org.apache.jena.query.QueryException where it is no SPARQL query, naming line and
   *     column
   */
  public AdHocQuery(String text) {
    Query known = new Query();
    // A copy: the query's own declarations are added to it.
    known.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.mapping()));
    query = QueryFactory.parse(known, text, null, null);
  }

  /**
   * Writes the answer: rows as {@code rows}, a graph as Turtle, yes or no as a word.
   *
   * @throws org.apache.jena.query.QueryCancelledException where it takes longer than {@code time}
   */
  public void answer(Snapshot snapshot, Duration time, Lang rows, OutputStream out) {
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(snapshot.graphs()))
            .query(query)
            .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      write(execution, rows, out);
    }
  }

  private void write(QueryExecution execution, Lang rows, OutputStream out) {
    if (query.isSelectType()) {
      ResultSetMgr.write(out, execution.execSelect(), rows);
    } else if (query.isAskType()) {
      new PrintStream(out, true, StandardCharsets.UTF_8)
          .println(execution.execAsk() ? "yes" : "no");
    } else if (query.isDescribeType()) {
      RDFDataMgr.write(out, execution.execDescribe(), Lang.TURTLE);
    } else {
      RDFDataMgr.write(out, execution.execConstruct(), Lang.TURTLE);
    }
  }
}
