package com.mecfsatlas.curation;

import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.validation.Warning;
import com.mecfsatlas.validation.wording.Hit;
import com.mecfsatlas.validation.wording.WordingScanner;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The wording scanner over all curated graphs together; what it hits is placed in its file. */
public final class WordingValidator {
  private static final Comparator<Warning> BY_PLACE =
      Comparator.<Warning, String>comparing(remark -> remark.violation().file())
          .thenComparing(remark -> remark.violation().line());

  private final WordingScanner scanner;

  public WordingValidator(WordingScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Every hit, by file and line: the critical ones refuse the load, the others are for a person.
   */
  public List<Warning> remarks(Corpus corpus, DatasetGraph graphs) {
    SourceLocator locator = new SourceLocator(corpus, graphs);
    return scanner.scan(ModelFactory.createModelForGraph(merged(graphs))).stream()
        .map(hit -> remark(hit, locator.find(hit.node())))
        .sorted(BY_PLACE)
        .toList();
  }

  private static Warning remark(Hit hit, SourceLocator.Place place) {
    String passage = hit.passage().isEmpty() ? "" : "“" + hit.passage() + "” ";
    return new Warning(
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
