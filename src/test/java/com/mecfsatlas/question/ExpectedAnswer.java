package com.mecfsatlas.question;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.ShippedGraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a competency question as it was worked out from the records, a file of SPARQL
 * results in CSV beside the tests.
 *
 * @param columns the variables, in the order of the file
 * @param rows a bag; cells are the text of a term, numbers by value, empty where nothing is bound
 */
record ExpectedAnswer(List<String> columns, List<List<String>> rows) {
  static final Path FOLDER = Path.of("src/test/resources/question");
  static final Comparator<List<String>> BY_CELLS =
      Comparator.comparing(cells -> String.join("\u0000", cells));
  private static final String QUESTION = "question/";

  /** The questions of the catalogue by the name of their file. */
  static Map<String, NamedQuery> questions() {
    return new QueryCatalogue(Path.of("sparql"))
        .all()
        .filter(query -> query.name().startsWith(QUESTION))
        .collect(toMap(query -> query.name().substring(QUESTION.length()), identity()));
  }

  /** The names of the questions that have an answer. */
  static Set<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.csv$", ""))
          .collect(toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExpectedAnswer of(String name) {
    try (InputStream file = Files.newInputStream(FOLDER.resolve(name + ".csv"))) {
      ResultSet results = ResultSetMgr.read(file, ResultSetLang.RS_CSV);
      List<List<String>> rows = new ArrayList<>();
      results.forEachRemaining(row -> rows.add(cells(row, results.getResultVars())));
      return new ExpectedAnswer(results.getResultVars(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows that the shipped data give. */
  static List<List<String>> given(NamedQuery question) {
    List<List<String>> rows = new ArrayList<>();
    ShippedGraph.graph()
        .select(question, Map.of(), row -> rows.add(cells(row, question.query().getResultVars())));
    return rows;
  }

  private static List<String> cells(QuerySolution row, List<String> columns) {
    return columns.stream().map(column -> cell(row.get(column))).toList();
  }

  private static String cell(@Nullable RDFNode node) {
    if (node == null) {
      return "";
    }
    return plain(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
  }

  /** The cells with numbers by value. */
  static List<String> plain(List<String> cells) {
    return cells.stream().map(ExpectedAnswer::plain).toList();
  }

  private static String plain(String text) {
    return text.matches("-?\\d+(\\.\\d+)?")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }
}
