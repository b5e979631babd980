package com.mecfsatlas.validation;

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

/** A shapes graph and the folder of its cases. */
record ShapeSuite(String name, Shapes shapes, ShapeCases cases) {
  static final Node VOCABULARY = NodeFactory.createURI("https://www.mecfsatlas.com/ontology");

  private static final String NAMESPACE = "https://www.mecfsatlas.com/shapes#";
  private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/atlas.ttl");
  private static final Node MAX_COUNT =
      NodeFactory.createURI("http://www.w3.org/ns/shacl#maxCount");
  private static final Node ZERO = NodeFactory.createLiteralDT("0", XSDDatatype.XSDinteger);

  static ShapeSuite of(String name) {
    return new ShapeSuite(
        name,
        Shapes.parse(RDFDataMgr.loadGraph("ontology/" + name + ".ttl")),
        new ShapeCases(Path.of("src/test/resources/" + name)));
  }

  /** The names of the shapes that have one. */
  List<String> named() {
    return shapes.getShapeMap().values().stream()
        .filter(Shape::isNodeShape)
        .map(Shape::getShapeNode)
        .filter(Node::isURI)
        .map(node -> node.getURI().replace(NAMESPACE, ""))
        .toList();
  }

  Shape shapeOf(Path file) {
    String folder = String.valueOf(file.getName(file.getNameCount() - 2));
    return shapes.getShape(NodeFactory.createURI(NAMESPACE + folder));
  }

  /** The results about the nodes of the case, and about the vocabulary as a whole. */
  Collection<ReportEntry> report(Path file, Graph data) {
    return own(file).find().toList().stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject(), VOCABULARY))
        .distinct()
        .flatMap(node -> ShaclValidator.get().validate(shapes, data, node).getEntries().stream())
        .toList();
  }

  /** A shape without a target of its own speaks through the property that refers to it. */
  boolean belongs(Node source, Node shape) {
    return reachable(shape).contains(source) || reachable(source).contains(shape);
  }

  /** Such as what is only derived: nothing that the shape is about can be right in a file. */
  boolean refusesItsTargets(Shape shape) {
    return !shape.getPropertyShapes().isEmpty()
        && shape.getPropertyShapes().stream()
            .allMatch(rule -> shapes.getGraph().contains(rule.getShapeNode(), MAX_COUNT, ZERO));
  }

  static Graph data(Path file) {
    Graph data = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(data, ONTOLOGY);
    GraphUtil.addInto(data, own(file));
    return data;
  }

  static Graph own(Path file) {
    return RDFDataMgr.loadGraph(file.toString());
  }

  private Set<Node> reachable(Node start) {
    Set<Node> seen = new HashSet<>();
    reach(start, seen);
    return seen;
  }

  private void reach(Node node, Set<Node> seen) {
    if (seen.add(node)) {
      GraphUtil.listObjects(shapes.getGraph(), node, Node.ANY).forEach(next -> reach(next, seen));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
