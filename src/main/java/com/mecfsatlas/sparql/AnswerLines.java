package com.mecfsatlas.sparql;

import com.mecfsatlas.history.QueryAnswer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** A table as the lines of its TSV, in which blank nodes have no names: they change. */
final class AnswerLines {
  private static final Node BLANK = NodeFactory.createBlankNode("b");

  private AnswerLines() {}

  static QueryAnswer of(List<Var> columns, List<Binding> rows) {
    ByteArrayOutputStream tsv = new ByteArrayOutputStream();
    ResultsWriter.create()
        .lang(ResultSetLang.RS_TSV)
        .build()
        .write(
            tsv, RowSetStream.create(columns, rows.stream().map(AnswerLines::nameless).iterator()));
    // A line for each row: a line within a value is written as \n.
    String[] lines = tsv.toString(StandardCharsets.UTF_8).split("\n", -1);
    return QueryAnswer.ofTable(lines[0], Arrays.stream(lines, 1, lines.length - 1));
  }

  private static Binding nameless(Binding row) {
    return NodeTransformLib.transform(row, node -> node.isBlank() ? BLANK : node);
  }
}
