package com.mecfsatlas.shapes;

import com.mecfsatlas.graph.Corpus;
import com.mecfsatlas.shapes.wording.Hit;
import com.mecfsatlas.shapes.wording.WordingScanner;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The wording scanner over all curated graphs together; what it hits is placed in its file. */
public final class WordingGate {
  private static final Comparator<Remark> BY_PLACE =
      Comparator.<Remark, String>comparing(remark -> remark.violation().file())
          .thenComparing(remark -> remark.violation().line());

  private final WordingScanner scanner;

  public WordingGate(WordingScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Every hit, by file and line: the critical ones refuse the load, the others are for a person.
   */
  public List<Remark> remarks(Corpus corpus, DatasetGraph graphs) {
    SourceLocator locator = new SourceLocator(corpus, graphs);
    return scanner.scan(ModelFactory.createModelForGraph(merged(graphs))).stream()
        .map(hit -> remark(hit, locator.find(hit.node())))
        .sorted(BY_PLACE)
        .toList();
  }

  private static Remark remark(Hit hit, SourceLocator.Place place) {
    String passage = hit.passage().isEmpty() ? "" : "“" + hit.passage() + "” ";
    return new Remark(
        hit.rule(),
        hit.severity(),
        new Violation(
            place.file(),
            place.line(),
            hit.node().toString(),
            "the wording rule " + hit.rule() + " on " + hit.text(),
            passage + hit.message()));
  }

  /** One graph with its own indexes: a union view over a thousand graphs is slow to search. */
  static Graph merged(DatasetGraph graphs) {
    Graph merged = GraphFactory.createDefaultGraph();
    graphs.find(Quad.ANY).forEachRemaining(quad -> merged.add(quad.asTriple()));
    return merged;
  }
}
