package com.mecfsatlas.curation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * The comments of a Turtle document, by the subject above or within whose block they stand; those
 * above the prefixes and below the last block have no subject. A parser does not give them.
 */
final class TurtleComments {
  /** Stands for the beginning of the document. */
  static final String TOP = "top";

  /** Stands for its end. */
  static final String END = "end";

  private final Map<String, List<String>> bySubject;

  /**
   * @param bySubject comment lines by the IRI of the subject
   */
  TurtleComments(Map<String, List<String>> bySubject) {
    this.bySubject = Map.copyOf(bySubject);
  }

  String above(Node subject) {
    return lines(subject.toString());
  }

  String atTop() {
    return lines(TOP);
  }

  String atEnd() {
    String lines = lines(END);
    return lines.isEmpty() ? "" : "\n" + lines;
  }

  private String lines(String key) {
    return bySubject.getOrDefault(key, List.of()).stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
