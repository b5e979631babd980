package com.mecfsatlas.sparql;

import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * The result of a query, spelled while the transaction is open.
 *
 * @param statements how many statements a CONSTRUCT may build
 */
record QueryResult(Query query, QueryExec exec, ResultFormat format, long statements) {
  void writeTo(OutputStream out) {
    if (query.isSelectType()) {
      table().write(out, exec.select());
    } else if (query.isAskType()) {
      table().write(out, exec.ask());
    } else {
      writeGraphs(query.isDescribeType() ? described() : constructed(), out);
    }
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
      if (++built > statements) {
        throw Refusal.tooLarge("A query may build " + statements + " statements. Add a LIMIT.");
      }
    }
    return graphs;
  }

  private void writeGraphs(DatasetGraph graphs, OutputStream out) {
    RDFFormat spelling = ActionLib.getNetworkFormatForLang(format.lang());
    if (RDFLanguages.isQuads(format.lang())) {
      RDFWriter.source(graphs).format(spelling).output(out);
    } else {
      RDFWriter.source(graphs.getDefaultGraph()).format(spelling).output(out);
    }
  }
}
