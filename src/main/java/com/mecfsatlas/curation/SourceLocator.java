package com.mecfsatlas.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Finds where a node is written: the file behind its graph, and the line that begins with it. */
final class SourceLocator {
  private final Corpus corpus;
  private final DatasetGraph graphs;
  private final Map<Node, Path> files = new HashMap<>();

  SourceLocator(Corpus corpus, DatasetGraph graphs) {
    this.corpus = corpus;
    this.graphs = graphs;
    corpus.files().forEach(file -> files.put(corpus.graphOf(file), file));
  }

  /** A file by its path below the content folder, and a line counted from 1. */
  record Place(String file, int line) {}

  /** The file that gives the node its type comes before one that only adds to it. */
  Place find(Node focus) {
    Node named = focus.isBlank() ? owner(focus) : focus;
    Iterator<Quad> typed = graphs.find(Node.ANY, named, RDF.type.asNode(), Node.ANY);
    Iterator<Quad> stated =
        typed.hasNext() ? typed : graphs.find(Node.ANY, named, Node.ANY, Node.ANY);
    Path file = stated.hasNext() ? files.get(stated.next().getGraph()) : null;
    return file == null
        ? new Place("(no file states this node)", 0)
        : new Place(corpus.name(file).toString(), line(file, named));
  }

  /** The named node that a blank node hangs from. */
  private Node owner(Node blank) {
    Node node = blank;
    for (int steps = 0; node.isBlank() && steps < 1000; steps++) {
      Iterator<Quad> users = graphs.find(Node.ANY, Node.ANY, Node.ANY, node);
      if (!users.hasNext()) {
        return node;
      }
      node = users.next().getSubject();
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
