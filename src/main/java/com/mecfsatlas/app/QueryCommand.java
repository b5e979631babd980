package com.mecfsatlas.app;

import com.mecfsatlas.model.Nearest;
import com.mecfsatlas.store.AdHocQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas query}: asks one SPARQL query and prints its answer. */
@Command(
    name = "query",
    description = "Ask a SPARQL query, from a file or as text; the atlas prefixes are known.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:answered", "1:the query cannot be read, or took too long"},
    footer = {
      "  atlas query 'SELECT (COUNT(*) AS ?papers) { ?paper a atlas:Paper }'",
      "  atlas query --results=csv sparql/question/which-claims-have-differing-results.rq"
    })
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

  @Mixin
  private final SettingOptions options =
      SettingOptions.of(Setting.HOME, Setting.CONTENT, Setting.QUERY_SECONDS);

  @Override
  public Integer call() {
    Lang format = FORMATS.get(results);
    if (format == null) {
      throw new SettingException(
          "--results="
              + results
              + " is no format; the nearest is "
              + Nearest.to(results, FORMATS.keySet())
              + ". Give one of "
              + String.join(", ", new TreeSet<>(FORMATS.keySet())));
    }
    Settings settings = options.settings();
    AdHocQuery query = parse();
    try (ReadAtlas atlas = ReadAtlas.open(settings, Progress.onStandardError())) {
      query.answer(atlas.snapshot(), settings.limits().time(), format, System.out);
    } catch (QueryCancelledException e) {
      throw new CommandException(
          "the query took longer than "
              + settings.limits().time().toSeconds()
              + " s; what was printed is not whole. Ask for less, or set --query-seconds",
          e);
    }
    return 0;
  }

  private AdHocQuery parse() {
    try {
      return new AdHocQuery(text());
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
}
