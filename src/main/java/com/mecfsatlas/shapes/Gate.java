package com.mecfsatlas.shapes;

import com.mecfsatlas.graph.Corpus;
import com.mecfsatlas.graph.CorpusException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The gate that every load passes: the SHACL shapes, over all curated graphs together. */
public final class Gate {
  private final Shapes shapes;

  /**
   * Reads the shapes.
   *
   * @throws CorpusException where the file holds no shapes graph, naming it
   */
  public Gate(Path shapesFile) {
    try {
      shapes = Shapes.parse(RDFParser.source(shapesFile).toGraph());
    } catch (RiotException | ShaclParseException e) {
      throw new CorpusException(shapesFile + ": " + e.getMessage(), e);
    }
  }

  /**
   * Everything in {@code graphs} that breaks a rule, by file and line. Warnings do not count (SHACL
   * section 2.1.4): only results of severity {@code sh:Violation}.
   */
  public List<Violation> violations(Corpus corpus, DatasetGraph graphs) {
    SourceLocator locator = new SourceLocator(corpus, graphs);
    return ShaclValidator.get().validate(shapes, merged(graphs)).getEntries().stream()
        .filter(entry -> entry.severity().equals(Severity.Violation))
        .map(entry -> violation(entry, locator))
        .distinct()
        .sorted(Comparator.comparing(Violation::file).thenComparing(Violation::line))
        .toList();
  }

  private static Violation violation(ReportEntry entry, SourceLocator locator) {
    SourceLocator.Place place = locator.find(entry.focusNode());
    String component = entry.sourceConstraintComponent().getLocalName();
    String path = entry.resultPath() == null ? "the node itself" : entry.resultPath().toString();
    return new Violation(
        place.file(),
        place.line(),
        entry.focusNode().toString(),
        component.replace("ConstraintComponent", "") + " on " + path,
        entry.message());
  }

  /** One graph with its own indexes: a union view over a thousand graphs is slow to search. */
  private static Graph merged(DatasetGraph graphs) {
    Graph merged = GraphFactory.createDefaultGraph();
    graphs.find(Quad.ANY).forEachRemaining(quad -> merged.add(quad.asTriple()));
    return merged;
  }
}
