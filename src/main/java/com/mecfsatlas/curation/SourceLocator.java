package com.mecfsatlas.curation;

import com.mecfsatlas.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Finds where a node is written: the file behind its graph, and the line that begins with it. */
public final class SourceLocator {
  private final Corpus corpus;
  private final List<DatasetGraph> sources;
  private final Map<Node, Path> files = new HashMap<>();

  /**
   * @param sources the graphs of the files; where a node is in several, the first tells
   */
  public SourceLocator(Corpus corpus, DatasetGraph... sources) {
    this.corpus = corpus;
    this.sources = List.of(sources);
    corpus.files().forEach(file -> files.put(corpus.graphOf(file), file));
  }

  /** The violations with their places, by file and line. */
  public List<PlacedViolation> place(List<Violation> violations) {
    return violations.stream().map(this::place).sorted(PlacedViolation.ORDER).toList();
  }

  /** The file that gives the node its type comes before one that only adds to it. */
  public PlacedViolation place(Violation violation) {
    Node focus = violation.focusNode();
    Node named = focus.isBlank() ? owner(focus) : focus;
    return first(named, RDF.type.asNode())
        .or(() -> first(named, Node.ANY))
        .or(() -> first(whole(named), Node.ANY))
        .map(
            file -> new PlacedViolation(corpus.name(file).toString(), line(file, named), violation))
        .orElseGet(() -> new PlacedViolation("(no file states this node)", 0, violation));
  }

  private Optional<Path> first(Node subject, Node predicate) {
    return sources.stream()
        .flatMap(graphs -> Iter.asStream(graphs.find(Node.ANY, subject, predicate, Node.ANY)))
        .flatMap(quad -> Optional.ofNullable(files.get(quad.getGraph())).stream())
        .findFirst();
  }

  /** The thing that a part belongs to: of a quote that follows from its words nothing is stated. */
  private static Node whole(Node part) {
    return part.isURI() ? NodeFactory.createURI(part.getURI().replaceFirst("#.*", "")) : part;
  }

  /** The named node that a blank node hangs from. */
  private Node owner(Node blank) {
    Node node = blank;
    for (int steps = 0; node.isBlank() && steps < 1000; steps++) {
      Node part = node;
      Optional<Node> user =
          sources.stream()
              .flatMap(graphs -> Iter.asStream(graphs.find(Node.ANY, Node.ANY, Node.ANY, part)))
              .map(Quad::getSubject)
              .findFirst();
      if (user.isEmpty()) {
        return node;
      }
      node = user.get();
    }
    return node;
  }

  private static int line(Path file, Node node) {
    if (!node.isURI()) {
      return 1;
    }
    String iri = node.getURI();
    String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    String name = "(<" + Pattern.quote(iri) + ">|[\\w-]*:" + Pattern.quote(local) + ")(\\s|$)";
    try {
      List<String> lines = Files.readAllLines(file);
      // A block begins at the margin; where the node is indented, another block only mentions it.
      int block = first(lines, Pattern.compile("^" + name));
      return Math.max(1, block > 0 ? block : first(lines, Pattern.compile("^\\s*" + name)));
    } catch (IOException e) {
      return 1;
    }
  }

  private static int first(List<String> lines, Pattern pattern) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).find()) {
        return i + 1;
      }
    }
    return 0;
  }
}
