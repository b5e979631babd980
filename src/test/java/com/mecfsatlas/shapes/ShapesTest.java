package com.mecfsatlas.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each shape accepts its valid case and says, of each invalid one, exactly what is expected. */
class ShapesTest {
  private static final String NAMESPACE = "https://www.mecfsatlas.com/shapes#";
  private static final ShapeCases CASES = new ShapeCases(Path.of("src/test/resources/shapes"));
  private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/atlas.ttl");
  private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));

  private static final Node VOCABULARY =
      NodeFactory.createURI("https://www.mecfsatlas.com/ontology");
  private static final Node MAX_COUNT =
      NodeFactory.createURI("http://www.w3.org/ns/shacl#maxCount");
  private static final Node ZERO = NodeFactory.createLiteralDT("0", XSDDatatype.XSDinteger);

  @Test
  void every_shape_has_its_folder_of_cases_and_every_folder_its_shape() {
    List<String> shapes =
        SHAPES.getShapeMap().values().stream()
            .filter(Shape::isNodeShape)
            .map(Shape::getShapeNode)
            .filter(Node::isURI)
            .map(node -> node.getURI().replace(NAMESPACE, ""))
            .toList();
    assertThat(shapes).isNotEmpty();
    assertThat(CASES.shapes()).containsExactlyInAnyOrderElementsOf(shapes);
  }

  @Test
  void every_shape_has_a_valid_and_an_invalid_case() {
    assertThat(CASES.shapes())
        .isNotEmpty()
        .allSatisfy(shape -> assertThat(CASES.valid(shape)).isRegularFile())
        .allSatisfy(shape -> assertThat(CASES.invalid(shape)).as(shape).isNotEmpty());
  }

  @Test
  void every_file_in_the_folders_is_a_case_or_the_expectation_of_one() {
    assertThat(CASES.strays()).isEmpty();
    assertThat(CASES.invalid())
        .allSatisfy(file -> assertThat(ShapeCases.expectation(file)).isNotEmptyFile());
  }

  @TestFactory
  Stream<DynamicTest> valid_case_passes_and_has_something_to_judge() {
    return CASES.valid().map(file -> dynamicTest(name(file), () -> passes(file)));
  }

  @TestFactory
  Stream<DynamicTest> invalid_case_gives_exactly_its_expected_report() {
    return CASES.invalid().map(file -> dynamicTest(name(file), () -> isReported(file)));
  }

  private static void passes(Path file) {
    Graph data = data(file);
    assertThat(report(file, data)).extracting(ReportLine::of).isEmpty();
    Collection<Node> subjects = GraphUtil.listSubjects(own(file), Node.ANY, Node.ANY).toSet();
    Shape shape = shapeOf(file);
    if (shape.hasTarget() && !refusesItsTargets(shape)) {
      assertThat(shape.getTargets())
          .as("what %s is about, in the case itself", shape.getShapeNode())
          .flatExtracting(target -> target.getFocusNodes(data))
          .anyMatch(node -> subjects.contains(node) || node.equals(VOCABULARY));
    }
  }

  private static void isReported(Path file) throws IOException {
    List<ReportLine> expected =
        Files.readAllLines(ShapeCases.expectation(file)).stream().map(ReportLine::parse).toList();
    Collection<ReportEntry> entries = report(file, data(file));
    List<ReportLine> actual = entries.stream().map(ReportLine::of).distinct().toList();
    assertThat(actual).hasSameSizeAs(expected);
    assertThat(actual).allMatch(line -> expected.stream().anyMatch(want -> want.describes(line)));
    assertThat(expected).allMatch(want -> actual.stream().anyMatch(want::describes));
    assertThat(entries)
        .as("results of %s itself", shapeOf(file).getShapeNode())
        .anyMatch(entry -> belongs(entry.source(), shapeOf(file).getShapeNode()));
  }

  /** A shape without a target of its own speaks through the property that refers to it. */
  private static boolean belongs(Node source, Node shape) {
    return reachable(shape).contains(source) || reachable(source).contains(shape);
  }

  private static Set<Node> reachable(Node start) {
    Set<Node> seen = new HashSet<>();
    reach(start, seen);
    return seen;
  }

  private static void reach(Node node, Set<Node> seen) {
    if (seen.add(node)) {
      GraphUtil.listObjects(SHAPES.getGraph(), node, Node.ANY).forEach(next -> reach(next, seen));
    }
  }

  private static Shape shapeOf(Path file) {
    String folder = String.valueOf(file.getName(file.getNameCount() - 2));
    return SHAPES.getShape(NodeFactory.createURI(NAMESPACE + folder));
  }

  /** Such as what is only derived: nothing that the shape is about can be right in a file. */
  private static boolean refusesItsTargets(Shape shape) {
    return !shape.getPropertyShapes().isEmpty()
        && shape.getPropertyShapes().stream()
            .allMatch(rule -> SHAPES.getGraph().contains(rule.getShapeNode(), MAX_COUNT, ZERO));
  }

  /** The results about the nodes of the case, and about the vocabulary as a whole. */
  private static Collection<ReportEntry> report(Path file, Graph data) {
    return own(file).find().toList().stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject(), VOCABULARY))
        .distinct()
        .flatMap(node -> ShaclValidator.get().validate(SHAPES, data, node).getEntries().stream())
        .toList();
  }

  private static Graph data(Path file) {
    Graph data = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(data, ONTOLOGY);
    GraphUtil.addInto(data, own(file));
    return data;
  }

  private static Graph own(Path file) {
    return RDFDataMgr.loadGraph(file.toString());
  }

  private static String name(Path file) {
    return CASES.folder().relativize(file).toString();
  }
}
