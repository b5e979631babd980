package com.mecfsatlas.curation;

import static com.mecfsatlas.validation.wording.Severity.CRITICAL;

import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.validation.Warning;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The gate that every load passes: the SHACL shapes and the critical wording rules, over all
 * curated graphs together.
 */
public final class Validator {
  private final Shapes shapes;
  private final WordingValidator wording;

  /**
   * Reads the shapes.
   *
   * @throws CorpusException where the file holds no shapes graph, naming it
   */
  public Validator(Path shapesFile, WordingValidator wording) {
    this.wording = wording;
    try {
      shapes = Shapes.parse(RDFParser.source(shapesFile).toGraph());
    } catch (RiotException | ShaclParseException e) {
      throw new CorpusException(shapesFile + ": " + e.getMessage(), e);
    }
  }

  /**
   * Everything in {@code graphs} that breaks a rule, by file and line. Warnings do not count (SHACL
   * section 2.1.4), only results of severity {@code sh:Violation}; nor do hits of the wording
   * scanner that are not critical.
   */
  public List<Violation> violations(Corpus corpus, DatasetGraph graphs) {
    return Stream.concat(shapeViolations(corpus, graphs), wordingViolations(corpus, graphs))
        .distinct()
        .sorted(Comparator.comparing(Violation::file).thenComparing(Violation::line))
        .toList();
  }

  private Stream<Violation> shapeViolations(Corpus corpus, DatasetGraph graphs) {
    SourceLocator locator = new SourceLocator(corpus, graphs);
    return ShaclValidator.get()
        .validate(shapes, WordingValidator.merged(graphs))
        .getEntries()
        .stream()
        .filter(entry -> entry.severity().equals(Severity.Violation))
        .map(entry -> violation(entry, locator));
  }

  private Stream<Violation> wordingViolations(Corpus corpus, DatasetGraph graphs) {
    return wording.remarks(corpus, graphs).stream()
        .filter(remark -> remark.severity() == CRITICAL)
        .map(Warning::violation);
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
}
