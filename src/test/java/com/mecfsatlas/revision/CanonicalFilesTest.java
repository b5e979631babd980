package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The canonical form of every curated file, and how long it takes; nothing fails on the time. */
class CanonicalFilesTest {
  private record Timed(Path file, long statements, long nanoseconds) {
    @Override
    public String toString() {
      return "%8.2f ms %6d statements  %s".formatted(nanoseconds / 1e6, statements, file);
    }
  }

  @Test
  void every_curated_file_has_a_digest_that_its_blank_nodes_names_do_not_change() throws Exception {
    List<Timed> times = new ArrayList<>();
    for (Path file : files()) {
      Node name =
          NodeFactory.createURI("https://example.org/" + file.toString().replace('\\', '/'));
      Graph graph = read(file);
      long start = System.nanoTime();
      CanonicalGraph canonical = CanonicalGraph.of(name, graph);
      times.add(new Timed(file, graph.size(), System.nanoTime() - start));
      Graph renamed = RandomGraph.renamed(graph.stream().toList(), new Random(1));
      assertThat(CanonicalGraph.of(name, renamed).digest())
          .as(file.toString())
          .isEqualTo(canonical.digest());
    }
    assertThat(times).hasSizeGreaterThan(700);
    print(times);
  }

  private static void print(List<Timed> times) {
    long total = times.stream().mapToLong(Timed::nanoseconds).sum();
    long statements = times.stream().mapToLong(Timed::statements).sum();
    System.out.printf(
        "canonical form of %d files, %d statements: %.0f ms%n",
        times.size(), statements, total / 1e6);
    times.stream()
        .sorted(Comparator.comparingLong(Timed::nanoseconds).reversed())
        .limit(10)
        .forEach(System.out::println);
  }

  private static Graph read(Path file) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(Files.readString(file), Lang.TURTLE)
        .base("https://example.org/")
        .parse(graph);
    return graph;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
  }
}
