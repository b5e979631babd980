package com.mecfsatlas.validation;

import static com.mecfsatlas.validation.wording.Severity.CRITICAL;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.validation.wording.Hit;
import com.mecfsatlas.validation.wording.WordingScanner;
import com.mecfsatlas.vocabulary.Atlas;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;

/**
 * The rules that everything curated keeps: the SHACL shapes and the critical wording rules. They
 * judge what the files say together with what they may leave out, all of it or only what a change
 * bears on.
 */
public final class Validator {
  private static final String CHANGED = "changed";

  private final Shapes shapes;
  private final WordingScanner scanner;
  private final NamedQuery affected;

  /**
   * Reads the shapes.
   *
   * @throws InvalidShapesException where the file holds no shapes graph, naming it
   */
  public Validator(Path shapesFile, WordingScanner scanner, QueryCatalogue queries) {
    this.scanner = scanner;
    this.affected = queries.get("validation/affected");
    try {
      shapes = Shapes.parse(RDFParser.source(shapesFile).toGraph());
    } catch (RiotException | ShaclParseException e) {
      throw new InvalidShapesException(shapesFile + ": " + e.getMessage(), e);
    }
  }

  /** The version of the wording rules. */
  public String wordingVersion() {
    return scanner.version();
  }

  /**
   * Everything in {@code graphs} that breaks a rule. Warnings do not count (SHACL section 2.1.4),
   * only results of severity {@code sh:Violation}; nor do hits of the wording scanner that are not
   * critical.
   */
  public List<Violation> violations(DatasetGraph graphs) {
    Graph curated = new CuratedView(graphs).copy();
    return joined(
        ShaclValidator.get().validate(shapes, curated).getEntries().stream(),
        scanner.scan(ModelFactory.createModelForGraph(curated)).stream());
  }

  /** What breaks a rule among all that {@code delta}, which {@code graphs} have, bears on. */
  public List<Violation> violations(DatasetGraph graphs, QuadDelta delta) {
    Set<Node> nodes = affected(graphs, delta);
    Graph curated = new CuratedView(graphs);
    Model model = ModelFactory.createModelForGraph(curated);
    return joined(
        nodes.stream()
            .flatMap(
                node -> ShaclValidator.get().validate(shapes, curated, node).getEntries().stream()),
        records(nodes).stream()
            .map(record -> model.getResource(record.iri()))
            .filter(record -> record.hasProperty(RDF.type, Atlas.EvidenceRecord))
            .flatMap(record -> scanner.scan(record).stream()));
  }

  /** The names of the graphs that state something of what {@code delta} bears on. */
  public Set<String> read(DatasetGraph graphs, QuadDelta delta) {
    return affected(graphs, delta).stream()
        .flatMap(node -> Iter.asStream(graphs.findNG(Node.ANY, node, Node.ANY, Node.ANY)))
        .filter(CuratedView::isStated)
        .map(quad -> quad.getGraph().getURI())
        .collect(Collectors.toSet());
  }

  /** Every hit of the wording scanner: the critical ones refuse, the others are for a person. */
  public List<Warning> warnings(DatasetGraph graphs) {
    Model curated = ModelFactory.createModelForGraph(new CuratedView(graphs).copy());
    return scanner.scan(curated).stream().map(Validator::warning).toList();
  }

  private static List<Violation> joined(Stream<ReportEntry> entries, Stream<Hit> hits) {
    return Stream.concat(
            entries
                .filter(entry -> entry.severity().equals(Severity.Violation))
                .map(Validator::violation),
            hits.map(Validator::warning)
                .filter(warning -> warning.severity() == CRITICAL)
                .map(Warning::violation))
        .distinct()
        .toList();
  }

  private Set<Node> affected(DatasetGraph graphs, QuadDelta delta) {
    Set<Node> nodes = new LinkedHashSet<>();
    QuadDelta curated = curated(delta);
    if (curated.isEmpty()) {
      return nodes;
    }
    FilledQuery query = new FilledQuery(affected).fill(CHANGED, FilledQuery.rows(curated.all()));
    try (QueryExec exec = QueryExec.dataset(graphs).query(query.query()).build()) {
      exec.select()
          .forEachRemaining(
              row -> {
                Node node = row.get(Var.alloc("node"));
                if (node != null) {
                  nodes.add(node);
                }
              });
    }
    return nodes;
  }

  private static QuadDelta curated(QuadDelta delta) {
    QuadDelta curated = new QuadDelta();
    delta.added().stream().filter(CuratedView::isCurated).forEach(curated::add);
    delta.removed().stream().filter(CuratedView::isCurated).forEach(curated::remove);
    return curated;
  }

  private static Set<EntityId> records(Set<Node> nodes) {
    return nodes.stream()
        .filter(Node::isURI)
        .flatMap(node -> EntityId.ofIri(node.getURI()).stream())
        .filter(entity -> entity.kind() == EntityType.EVIDENCE)
        .collect(Collectors.toSet());
  }

  private static Violation violation(ReportEntry entry) {
    String component = entry.sourceConstraintComponent().getLocalName();
    String path = entry.resultPath() == null ? "the node itself" : entry.resultPath().toString();
    return new Violation(
        entry.focusNode(),
        component.replace("ConstraintComponent", "") + " on " + path,
        entry.message());
  }

  private static Warning warning(Hit hit) {
    String passage = hit.passage().isEmpty() ? "" : "“" + hit.passage() + "” ";
    return new Warning(
        hit.rule(),
        hit.severity(),
        new Violation(
            hit.node(),
            "the wording rule " + hit.rule() + " on " + hit.text(),
            passage + hit.message()));
  }
}
