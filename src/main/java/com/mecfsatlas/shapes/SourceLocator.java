package com.mecfsatlas.shapes;

import com.mecfsatlas.graph.Corpus;
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

  Place find(Node focus) {
    Node named = focus.isBlank() ? owner(focus) : focus;
    Iterator<Quad> stated = graphs.find(Node.ANY, named, Node.ANY, Node.ANY);
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
    Pattern subject =
        Pattern.compile(
            "^\\s*(<" + Pattern.quote(iri) + ">|[\\w-]*:" + Pattern.quote(local) + ")(\\s|$)");
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (subject.matcher(lines.get(i)).find()) {
          return i + 1;
        }
      }
      return 1;
    } catch (IOException e) {
      return 1;
    }
  }
}
