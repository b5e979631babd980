package com.mecfsatlas.sparql;

import com.mecfsatlas.history.QueryAnswer;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * The result of a query, written while the transaction is open.
 *
 * @param limits how many rows it may have, and how many statements a CONSTRUCT may build
 * @param request with the query as it was typed
 * @param revision of the state that it asked; empty where that may change at any time
 * @param unknown what to tell of names in it that the data do not have; empty where they have all
 * @param help the address of a page that tells the same
 */
record QueryResultWriter(
    Query query,
    QueryExec exec,
    ResultFormat format,
    QueryLimits limits,
    SparqlPages pages,
    QueryRequest request,
    String revision,
    String unknown,
    String help) {
  /** A property's namespace is declared as it is: what a query may say, its answer may. */
  private static final Map<String, Object> ANY_IRI = Map.of("allowBadURIs", "true");

  void writeTo(OutputStream out) throws IOException {
    if (format == ResultFormat.HTML) {
      out.write(page());
    } else if (query.isSelectType()) {
      table().write(helping(out), rows());
    } else if (query.isAskType()) {
      table().write(helping(out), exec.ask());
    } else {
      writeGraphs(query.isDescribeType() ? described() : constructed(), out);
    }
  }

  /** Where something is to be told, a result in JSON has a link to it. */
  private OutputStream helping(OutputStream out) {
    boolean isJson = format == ResultFormat.SPARQL_JSON || format == ResultFormat.JSON;
    return isJson && !unknown.isEmpty() ? new HelpLink(out, help) : out;
  }

  private byte[] page() {
    Instant asked = Instant.now();
    Model nodes = ModelFactory.createDefaultModel();
    if (query.isAskType()) {
      boolean answer = exec.ask();
      return page(
          asked,
          List.of("answer"),
          List.of(List.of(Optional.of(nodes.createTypedLiteral(answer)))),
          QueryAnswer.of(answer));
    }
    List<Binding> bindings = new ArrayList<>();
    RowSet found = rows();
    while (found.hasNext()) {
      bindings.add(found.next());
      if (bindings.size() > QueryLimits.ROWS_OF_A_PAGE) {
        throw SparqlProblem.RESULT_TOO_LARGE.refusal(
            "A page shows at most "
                + QueryLimits.ROWS_OF_A_PAGE
                + " rows. Add a LIMIT, or take CSV or JSON.");
      }
    }
    List<List<Optional<RDFNode>>> rows =
        bindings.stream()
            .map(
                row ->
                    found.getResultVars().stream()
                        .map(column -> Optional.ofNullable(row.get(column)).map(nodes::asRDFNode))
                        .toList())
            .toList();
    return page(
        asked, query.getResultVars(), rows, AnswerLines.of(found.getResultVars(), bindings));
  }

  private byte[] page(
      Instant asked, List<String> columns, List<List<Optional<RDFNode>>> rows, QueryAnswer answer) {
    Duration took = Duration.between(asked, Instant.now());
    return pages.table(
        new ResultView(
            request.text(),
            query.isAskType(),
            columns,
            rows,
            took,
            asked,
            (unknown + (rows.isEmpty() ? " " + YearHint.of(query) : "")).strip(),
            revision,
            isCitable() ? answer.digest() : ""));
  }

  /** Its address says the query and nothing else that was asked with it. */
  private boolean isCitable() {
    return ResultTags.isRepeatable(query) && request.graphs().isEmpty();
  }

  /** The rows, until there are too many. */
  private RowSet rows() {
    RowSet found = exec.select();
    Iterator<Binding> counted =
        new Iterator<>() {
          private long given;

          @Override
          public boolean hasNext() {
            return found.hasNext();
          }

          @Override
          public Binding next() {
            if (++given > limits.rows()) {
              throw SparqlProblem.RESULT_TOO_LARGE.refusal(
                  "A result may have " + limits.rows() + " rows. Add a LIMIT.");
            }
            Binding row = found.next();
            if (format.isXml()) {
              XmlExpressible.fault(row).ifPresent(QueryResultWriter.this::refuse);
            }
            return format == ResultFormat.CSV ? CsvRow.of(row) : row;
          }
        };
    return RowSetStream.create(found.getResultVars(), counted);
  }

  private ResultsWriter table() {
    return ResultsWriter.create().lang(format.lang()).build();
  }

  private DatasetGraph described() {
    return DatasetGraphFactory.wrap(exec.describe());
  }

  private DatasetGraph constructed() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    graphs.prefixes().putAll(query.getPrefixMapping());
    long built = 0;
    for (Iterator<Quad> quads = exec.constructQuads(); quads.hasNext(); ) {
      graphs.add(quads.next());
      if (++built > limits.statements()) {
        throw SparqlProblem.RESULT_TOO_LARGE.refusal(
            "A query may build " + limits.statements() + " statements. Add a LIMIT.");
      }
    }
    return graphs;
  }

  /** As none of the formats was acceptable: this one cannot carry the result. */
  private void refuse(String fault) {
    throw new ProblemException(
        Problem.notAcceptable(
                ResultFormat.alternatives(
                    query, other -> other != format && !(other.isXml() && format.isXml())))
            .because(fault + " Take another format."));
  }

  private void writeGraphs(DatasetGraph graphs, OutputStream out) {
    if (format.isXml()) {
      graphs.getDefaultGraph().stream()
          .flatMap(triple -> XmlExpressible.fault(triple).stream())
          .findFirst()
          .ifPresent(this::refuse);
    }
    if (format == ResultFormat.JSON_LD
        && graphs.stream().anyMatch(quad -> quad.getObject().isTripleTerm())) {
      refuse("JSON-LD 1.1 has no way to write the term of a triple.");
    }
    RDFFormat writing =
        format.isXml() ? RDFFormat.RDFXML_PLAIN : ActionLib.getNetworkFormatForLang(format.lang());
    if (RDFLanguages.isQuads(format.lang())) {
      RDFWriter.source(graphs).format(writing).output(out);
    } else {
      RDFWriter.source(graphs.getDefaultGraph())
          .format(writing)
          .set(SysRIOT.sysRdfWriterProperties, ANY_IRI)
          .output(out);
    }
  }
}
