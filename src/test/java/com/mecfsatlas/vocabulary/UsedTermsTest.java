package com.mecfsatlas.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each term of the atlas namespace that a file of the project uses is one that is declared. */
class UsedTermsTest {
  /** A term in running text; {@code atlas:relation-…} stands for a whole list, and is left out. */
  private static final Pattern NAMED =
      Pattern.compile("(?<![\\w-])atlas:(\\w+(?:-\\w+)*)(?!-?…|[\\w]|-\\w)");

  private static final Set<String> DECLARED = declared();

  @TestFactory
  Stream<DynamicTest> every_term_that_a_folder_uses_is_declared() {
    return Stream.of(
        uses("data", ".ttl", UsedTermsTest::inTurtle),
        uses("ontology", ".ttl", UsedTermsTest::inTurtle),
        uses("ontology", "shapes.ttl", UsedTermsTest::inLiterals),
        uses("sparql", ".rq", UsedTermsTest::inText),
        uses("sparql", ".ru", UsedTermsTest::inText));
  }

  private static DynamicTest uses(
      String folder, String suffix, Function<Path, Collection<String>> used) {
    return dynamicTest(
        folder + "/**" + suffix,
        () ->
            assertThat(ProjectFiles.below(folder, suffix))
                .allSatisfy(file -> assertThat(DECLARED).containsAll(used.apply(file))));
  }

  private static Set<String> inTurtle(Path file) {
    Set<String> terms = new TreeSet<>();
    ProjectFiles.turtle(file)
        .find()
        .forEach(triple -> nodes(triple).forEach(node -> terms.addAll(inNode(node))));
    return terms;
  }

  /** The terms that the messages and queries of the shapes name. */
  private static Set<String> inLiterals(Path file) {
    Set<String> terms = new TreeSet<>();
    ProjectFiles.turtle(file)
        .find()
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .forEach(literal -> terms.addAll(named(literal.getLiteralLexicalForm())));
    return terms;
  }

  private static Collection<String> inNode(Node node) {
    return node.isURI() && node.getURI().startsWith(Atlas.NS)
        ? Set.of(node.getURI().substring(Atlas.NS.length()))
        : Set.of();
  }

  private static Set<String> inText(Path file) {
    return named(ProjectFiles.text(file));
  }

  private static Set<String> named(String text) {
    Set<String> terms = new TreeSet<>();
    NAMED.matcher(text).results().forEach(found -> terms.add(found.group(1)));
    return terms;
  }

  private static Set<String> declared() {
    Graph ontology = ProjectFiles.turtle(Path.of("ontology/atlas.ttl"));
    Set<String> terms = new TreeSet<>();
    ontology.find().mapWith(Triple::getSubject).forEach(term -> terms.addAll(inNode(term)));
    assertThat(terms).isNotEmpty();
    return terms;
  }

  private static Stream<Node> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
