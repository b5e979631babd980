package com.mecfsatlas.app;

import com.mecfsatlas.graph.Prefixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas query}: asks one SPARQL query and prints its answer. */
@Command(
    name = "query",
    description = "Ask a SPARQL query, from a file or as text; the atlas prefixes are known.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  private static final Map<String, Lang> FORMATS =
      Map.of(
          "text", ResultSetLang.RS_Text,
          "json", ResultSetLang.RS_JSON,
          "csv", ResultSetLang.RS_CSV,
          "tsv", ResultSetLang.RS_TSV,
          "xml", ResultSetLang.RS_XML);

  @Parameters(paramLabel = "FILE|TEXT", description = "A file with a query, or the query itself.")
  private String asked = "";

  @Option(
      names = "--results",
      defaultValue = "text",
      description = "text, json, csv, tsv or xml for SELECT and ASK; default ${DEFAULT-VALUE}.")
  private String results = "text";

  @Override
  public Integer call() {
    Lang format = FORMATS.get(results);
    if (format == null) {
      throw new IllegalArgumentException(
          "--results=" + results + " is none of " + FORMATS.keySet().stream().sorted().toList());
    }
    Settings settings = Settings.from(System.getenv());
    Query query = parse();
    try (OpenAtlas atlas = OpenAtlas.open(settings, Progress.onStandardError())) {
      Dataset dataset = DatasetFactory.wrap(atlas.store().graphs());
      Txn.executeRead(dataset, () -> answer(dataset, query, settings, format));
    }
    return 0;
  }

  private Query parse() {
    Query query = new Query();
    query.setPrefixMapping(Prefixes.mapping());
    try {
      return QueryFactory.parse(query, text(), null, null);
    } catch (QueryException e) {
      throw new CommandException("the query cannot be read: " + e.getMessage(), e);
    }
  }

  private String text() {
    try {
      Path file = Path.of(asked);
      return Files.isRegularFile(file) ? Files.readString(file) : asked;
    } catch (InvalidPathException e) {
      return asked;
    } catch (IOException e) {
      throw new CommandException(asked + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void answer(Dataset dataset, Query query, Settings settings, Lang format) {
    try (QueryExecution execution =
        QueryExecution.dataset(dataset)
            .query(query)
            .timeout(settings.queryTime().toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      print(query, execution, format);
    } catch (QueryCancelledException e) {
      throw new CommandException(
          "the query took longer than "
              + settings.queryTime().toSeconds()
              + " s; what was printed is not whole. Ask for less, or set ATLAS_QUERY_SECONDS",
          e);
    }
  }

  private static void print(Query query, QueryExecution execution, Lang format) {
    if (query.isSelectType()) {
      ResultSetMgr.write(System.out, execution.execSelect(), format);
    } else if (query.isAskType()) {
      System.out.println(execution.execAsk() ? "yes" : "no");
    } else if (query.isDescribeType()) {
      RDFDataMgr.write(System.out, execution.execDescribe(), Lang.TURTLE);
    } else {
      RDFDataMgr.write(System.out, execution.execConstruct(), Lang.TURTLE);
    }
  }
}
