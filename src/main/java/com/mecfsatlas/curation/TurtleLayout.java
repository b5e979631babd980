package com.mecfsatlas.curation;

import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.revision.CanonicalGraph;
import com.mecfsatlas.revision.NotCanonicalException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;

/**
 * The house layout of a curated file: what it says of its graph comes first, then its things, then
 * their parts, each with one property a line. The same graph is always written the same.
 */
public final class TurtleLayout {
  private static final int WIDTH = 100;
  private static final String INDENT = "    ";

  private final Node name;
  private final Graph graph;
  private final TurtleLists lists;
  private final TurtleTermWriter terms;

  private TurtleLayout(Node name, Graph graph) {
    this.name = name;
    this.graph = graph;
    this.lists = new TurtleLists(graph);
    this.terms = new TurtleTermWriter(namespaces(graph), labels());
  }

  /**
   * The graph {@code name} as Turtle.
   *
   * @throws NotCanonicalException where RDF 1.1 cannot say what it holds
   */
  public static String of(Node name, Graph content) {
    return of(name, content, new TurtleComments(Map.of()));
  }

  /**
   * A file as it should be, each comment above the block of the subject that it is about.
   *
   * @throws CorpusException where it is not Turtle, naming file, line and column
   */
  public static String of(Corpus corpus, Path file) {
    return of(corpus, file, corpus.read(file));
  }

  /** As {@link #of(Corpus, Path)}, and the file is to say {@code content}. */
  static String of(Corpus corpus, Path file, Graph content) {
    String written = new String(Corpus.bytes(file), StandardCharsets.UTF_8);
    PrefixMapping prefixes = corpus.read(file).getPrefixMapping();
    return of(corpus.graphOf(file), content, CommentReader.read(written, prefixes));
  }

  private static String of(Node name, Graph content, TurtleComments comments) {
    return new TurtleLayout(name, CanonicalGraph.of(name, content).graph()).text(comments);
  }

  private String text(TurtleComments comments) {
    Comparator<Node> order =
        Comparator.<Node>comparingInt(this::rank)
            .thenComparing(node -> terms.term(node), BlockOrder.ORDER);
    String blocks =
        graph.stream()
            .map(Triple::getSubject)
            .distinct()
            .filter(subject -> !lists.hasCell(subject))
            .sorted(order)
            .map(subject -> "\n" + comments.above(subject) + block(subject))
            .collect(Collectors.joining());
    String prefixes =
        terms.used().entrySet().stream()
            .map(each -> "@prefix " + each.getKey() + ": <" + each.getValue() + "> .\n")
            .collect(Collectors.joining());
    return comments.atTop() + prefixes + blocks + comments.atEnd();
  }

  private int rank(Node subject) {
    if (subject.equals(name)) {
      return 0;
    }
    if (subject.isBlank()) {
      return 3;
    }
    return subject.getURI().contains("#") ? 2 : 1;
  }

  private String block(Node subject) {
    Map<Node, List<Node>> properties =
        graph.find(subject, Node.ANY, Node.ANY).toList().stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    String lines =
        properties.keySet().stream()
            .sorted(PropertyOrder.ORDER)
            .map(property -> line(subject, property, properties))
            .collect(Collectors.joining(" ;\n" + INDENT));
    return terms.term(subject) + " " + lines + " .\n";
  }

  /** A property with its objects: beside each other where they fit, else below each other. */
  private String line(Node subject, Node property, Map<Node, List<Node>> properties) {
    List<Node> values = properties.getOrDefault(property, List.of());
    String start = terms.predicate(property) + " ";
    List<String> objects = values.stream().map(this::object).sorted(NaturalOrder.ORDER).toList();
    String beside = String.join(" , ", objects);
    int room = WIDTH - Math.max(INDENT.length(), terms.term(subject).length() + 1) - 2;
    if (start.length() + beside.length() <= room) {
      return start + beside;
    }
    return objects.size() == 1
        ? start + lists.of(values.getFirst()).map(this::column).orElse(beside)
        : start + String.join(" ,\n" + INDENT + INDENT, objects);
  }

  private String object(Node object) {
    return lists
        .of(object)
        .map(members -> members.stream().map(terms::term).collect(Collectors.joining(" ")))
        .map(members -> "( " + members + " )")
        .orElseGet(() -> terms.term(object));
  }

  private String column(List<Node> members) {
    return members.stream()
        .map(member -> INDENT + INDENT + terms.term(member) + "\n")
        .collect(Collectors.joining("", "(\n", INDENT + ")"));
  }

  private Map<Node, String> labels() {
    Map<Node, String> labels = new HashMap<>();
    graph.stream()
        .flatMap(each -> List.of(each.getSubject(), each.getObject()).stream())
        .filter(node -> node.isBlank() && !lists.hasCell(node))
        .distinct()
        .sorted(Comparator.comparing(Node::getBlankNodeLabel))
        .forEach(node -> labels.put(node, "b" + (labels.size() + 1)));
    return labels;
  }

  /** Those of the atlas; the parts of the one thing of a file have the empty prefix. */
  private static SequencedMap<String, String> namespaces(Graph graph) {
    SequencedMap<String, String> namespaces = new LinkedHashMap<>(Prefixes.namespaces());
    Function<String, String> whole = iri -> iri.substring(0, iri.indexOf('#') + 1);
    Set<String> wholes =
        graph.stream()
            .map(Triple::getSubject)
            .filter(subject -> subject.isURI() && subject.getURI().contains("#"))
            .map(subject -> whole.apply(subject.getURI()))
            .filter(namespace -> !namespaces.containsValue(namespace))
            .collect(Collectors.toSet());
    if (wholes.size() == 1) {
      namespaces.put("", wholes.iterator().next());
    }
    return namespaces;
  }
}
