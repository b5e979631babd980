package com.mecfsatlas.representation.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.question.Answer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;

/**
 * RFC 4180 text. Cells are what the graph says, to the letter: no apostrophe is put before a cell
 * that a spreadsheet might take for a formula, because a program that reads the table would then
 * read something else. Import it as text.
 */
public final class CsvTable {
  private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

  private CsvTable() {}

  /** An answer as SPARQL 1.1 Query Results CSV, section 3: the values without their types. */
  public static byte[] of(Answer answer) {
    return Stream.concat(
            Stream.of(line(answer.columns().stream())),
            answer.rows().stream().map(row -> line(row.stream().map(CsvTable::text))))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  /** One row, its cells quoted where they need it. */
  public static String line(Stream<String> cells) {
    return cells.map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String text(Optional<RDFNode> value) {
    return value
        .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString())
        .orElse("");
  }

  private static String cell(String text) {
    return SPECIAL.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
