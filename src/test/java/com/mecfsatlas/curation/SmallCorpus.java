package com.mecfsatlas.curation;

import com.mecfsatlas.model.EntityId;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Some studies of this repository that share claims, cohorts, authors and case definitions, with
 * everything that they need: small enough to be judged and derived many times.
 */
public final class SmallCorpus {
  private static final Corpus CORPUS = new Corpus(Path.of("").toAbsolutePath());

  private SmallCorpus() {}

  /** The graphs of the curated files by name. Nobody changes them. */
  public static Map<String, Graph> graphs() {
    Map<String, Graph> graphs = new TreeMap<>();
    Map<Node, Path> papers = new HashMap<>();
    for (Path file : CORPUS.files()) {
      String name = file.getFileName().toString().replaceFirst("\\.ttl$", "");
      if (file.toString().contains("/papers/")) {
        papers.put(NodeFactory.createURI(EntityId.BASE + "id/paper/" + name), file);
      } else if (!file.toString().contains("/evidence/") || isKept(name)) {
        graphs.put(graphOf(file), CORPUS.read(file));
      }
    }
    graphs.putAll(linked(papers, graphs.values()));
    keepSigningNames(graphs.values());
    return graphs;
  }

  private static boolean isKept(String record) {
    return Math.floorMod(record.hashCode(), 25) == 0
        || record.startsWith("lusso-1993")
        || record.contains("pace");
  }

  /** The papers that the graphs link to, and those that these link to. */
  private static Map<String, Graph> linked(Map<Node, Path> papers, Collection<Graph> graphs) {
    Map<String, Graph> linked = new TreeMap<>();
    Deque<Graph> unread = new ArrayDeque<>(graphs);
    while (!unread.isEmpty()) {
      List<Path> files =
          unread.pop().stream()
              .map(triple -> papers.remove(triple.getObject()))
              .filter(Objects::nonNull)
              .toList();
      for (Path file : files) {
        Graph paper = CORPUS.read(file);
        linked.put(graphOf(file), paper);
        unread.push(paper);
      }
    }
    return linked;
  }

  /** Takes the names away that sign none of the papers. */
  private static void keepSigningNames(Collection<Graph> graphs) {
    Set<Node> signing =
        graphs.stream()
            .flatMap(graph -> graph.stream(Node.ANY, RDF.first.asNode(), Node.ANY))
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    String names = EntityId.BASE + "id/author/";
    for (Graph graph : graphs) {
      graph.stream()
          .filter(
              triple ->
                  isOther(triple.getSubject(), names, signing)
                      || isOther(triple.getObject(), names, signing))
          .toList()
          .forEach(graph::delete);
    }
  }

  private static boolean isOther(Node node, String names, Set<Node> signing) {
    return node.isURI() && node.getURI().startsWith(names) && !signing.contains(node);
  }

  private static String graphOf(Path file) {
    return CORPUS.graphOf(file).getURI();
  }
}
