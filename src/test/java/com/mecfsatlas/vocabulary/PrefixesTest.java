package com.mecfsatlas.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.query.Prefixes;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One prefix, one namespace, in every file of the project; a file's own {@code :} is free. */
class PrefixesTest {
  private static final Pattern DECLARATION =
      Pattern.compile("(?im)^\\s*@?prefix\\s+([\\w-]+):\\s*<([^>]*)>");

  @TestFactory
  Stream<DynamicTest> every_folder_declares_prefixes_as_the_atlas_lists_them() {
    return Stream.of(
            ProjectFiles.below("ontology", ".ttl"),
            ProjectFiles.below("data", ".ttl"),
            ProjectFiles.below("src", ".ttl"),
            ProjectFiles.below("sparql", ".rq"),
            ProjectFiles.below("sparql", ".ru"))
        .map(
            files ->
                dynamicTest(files.getFirst() + " …", () -> assertThat(strangers(files)).isEmpty()));
  }

  @Test
  void the_shapes_declare_prefixes_to_their_queries_as_the_atlas_lists_them() {
    Graph shapes = ProjectFiles.turtle(Path.of("ontology/shapes.ttl"));
    assertThat(shapes.find(Node.ANY, shacl("prefix"), Node.ANY).toList())
        .isNotEmpty()
        .allSatisfy(
            prefix ->
                assertThat(
                        shapes
                            .find(prefix.getSubject(), shacl("namespace"), Node.ANY)
                            .mapWith(namespace -> namespace.getObject().getLiteralLexicalForm())
                            .toList())
                    .containsExactly(listed(prefix.getObject().getLiteralLexicalForm())));
  }

  private static Set<String> strangers(Iterable<Path> files) {
    Set<String> strangers = new TreeSet<>();
    for (Path file : files) {
      DECLARATION
          .matcher(ProjectFiles.text(file))
          .results()
          .filter(found -> !found.group(2).equals(listed(found.group(1))))
          .forEach(found -> strangers.add(file + ": " + found.group().strip()));
    }
    return strangers;
  }

  private static String listed(String prefix) {
    return String.valueOf(Prefixes.mapping().getNsPrefixURI(prefix));
  }

  private static Node shacl(String local) {
    return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + local);
  }
}
