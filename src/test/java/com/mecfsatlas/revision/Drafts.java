package com.mecfsatlas.revision;

import com.mecfsatlas.model.Sha256;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFChanges;

/** Revisions to try a log with. */
final class Drafts {
  static final Instant START = Instant.parse("2026-11-28T10:00:00.120Z");
  static final String GRAPH = "https://example.org/graph/";
  static final String ENTITY = "https://example.org/id/";

  private Drafts() {}

  /** A revision a second later than the one before it, of one graph and of some things. */
  static RevisionDraft draft(long number, String graph, String... entities) {
    return new RevisionDraft(
        number,
        START.plusSeconds(number),
        Activity.EDIT,
        "a curator",
        "Change \"" + graph + "\" – number " + number,
        new TreeMap<>(Map.of(GRAPH + graph, new GraphChange("", Sha256.of(graph + number)))),
        new TreeSet<>(Arrays.stream(entities).map(ENTITY::concat).toList()),
        Sha256.of("rules"),
        new TreeMap<>(Map.of("papers/" + graph + ".ttl", Sha256.of(graph + number))));
  }

  static RevisionDraft draft(long number) {
    return draft(number, "g" + number % 7, "e" + number % 5, "e" + number % 3);
  }

  /** Adds one statement that no other number adds, and takes away that of the number before. */
  static Consumer<RDFChanges> statements(long number) {
    return changes -> {
      if (number > 1) {
        tell(number - 1, changes::delete);
      }
      tell(number, changes::add);
    };
  }

  interface Change {
    void of(Node graph, Node subject, Node predicate, Node object);
  }

  private static void tell(long number, Change change) {
    change.of(
        NodeFactory.createURI(GRAPH + "g"),
        NodeFactory.createBlankNode("b0c14n" + number),
        NodeFactory.createURI("https://example.org/says"),
        NodeFactory.createLiteralString("statement \"" + number + "\"\n"));
  }
}
