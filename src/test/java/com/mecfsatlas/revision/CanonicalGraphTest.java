package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.model.Sha256;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalGraphTest {
  private static final Node NAME = iri("https://example.org/graph/g");
  private static final Node P = iri("https://example.org/p");

  @Test
  void the_digest_is_that_of_the_sorted_lines() {
    assertThat(
            canonical("<urn:ex:b> <urn:ex:p> 'é\t' . <urn:ex:a> <urn:ex:p> 'b'@EN, 1 .").digest())
        .isEqualTo(
            Sha256.of(
                """
                <urn:ex:a> <urn:ex:p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
                <urn:ex:a> <urn:ex:p> "b"@en .
                <urn:ex:b> <urn:ex:p> "é\\t" .
                """));
  }

  @Test
  void an_empty_graph_has_the_digest_of_no_line() {
    assertThat(canonical("").digest()).isEqualTo(Sha256.of(""));
  }

  @Test
  void lines_are_in_the_order_of_code_points_not_of_java_characters() {
    assertThat(canonical("<urn:ex:a> <urn:ex:p> '\uff5e', '\ud83d\ude00' .").digest())
        .isEqualTo(
            Sha256.of(
                "<urn:ex:a> <urn:ex:p> \"\uff5e\" .\n<urn:ex:a> <urn:ex:p> \"\ud83d\ude00\" .\n"));
  }

  @Test
  void the_name_of_the_graph_is_in_its_blank_nodes_but_not_in_its_digest() {
    Graph content = read("<urn:ex:a> <urn:ex:p> (1 2) .");
    CanonicalGraph one = CanonicalGraph.of(NAME, content);
    CanonicalGraph other = CanonicalGraph.of(iri("https://example.org/graph/h"), content);
    assertThat(one.digest()).isEqualTo(other.digest());
    assertThat(blank(one)).hasSize(2).doesNotContainAnyElementsOf(blank(other));
  }

  @Test
  void one_changed_member_of_a_list_leaves_the_other_members_their_names() {
    Set<Triple> before = statements(canonical("<urn:ex:a> <urn:ex:p> (1 2 3 4 5 6 7 8) ."));
    Set<Triple> after = statements(canonical("<urn:ex:a> <urn:ex:p> (1 2 3 4 9 6 7 8) ."));
    Set<Triple> removed = new HashSet<>(before);
    removed.removeAll(after);
    assertThat(before).hasSameSizeAs(after);
    assertThat(removed).as("first, rest and the rest before it").hasSize(3);
  }

  @Test
  void blank_nodes_that_say_the_same_are_kept_apart() {
    assertThat(blank(canonical("<urn:ex:a> <urn:ex:p> [], [], (1 1), (1 1) ."))).hasSize(6);
  }

  @Test
  void what_is_given_is_not_changed() {
    Graph content = read("<urn:ex:a> <urn:ex:p> [] .");
    Set<Triple> before = content.stream().collect(Collectors.toSet());
    CanonicalGraph canonical = CanonicalGraph.of(NAME, content);
    content.add(NAME, P, NAME);
    assertThat(canonical.size()).isEqualTo(1);
    content.delete(NAME, P, NAME);
    assertThat(content.stream().collect(Collectors.toSet())).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 10, 40, 300})
  void a_clique_of_blank_nodes_is_refused_before_it_costs_much(int size) {
    Graph clique = GraphFactory.createDefaultGraph();
    List<Node> nodes = blankNodes(size);
    nodes.forEach(
        from ->
            nodes.stream().filter(to -> !to.equals(from)).forEach(to -> clique.add(from, P, to)));
    assertRefused(clique, "of its blank nodes are joined and alike", "give them IRIs");
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 3_000, 100_000})
  void a_ring_of_blank_nodes_is_refused_before_it_costs_much(int size) {
    Graph ring = GraphFactory.createDefaultGraph();
    List<Node> nodes = blankNodes(size);
    IntStream.range(0, size)
        .forEach(each -> ring.add(nodes.get(each), P, nodes.get((each + 1) % size)));
    assertRefused(ring, "of its blank nodes are joined and alike", "give them IRIs");
  }

  @Test
  void long_texts_do_not_make_a_clique_dearer() {
    Graph clique = GraphFactory.createDefaultGraph();
    List<Node> nodes = blankNodes(8);
    Node text = NodeFactory.createLiteralString("x".repeat(100_000));
    nodes.forEach(node -> clique.add(node, P, text));
    nodes.forEach(from -> nodes.forEach(to -> clique.add(from, P, to)));
    assertRefused(clique, "of its blank nodes are joined and alike", "give them IRIs");
  }

  @Test
  void ten_thousand_blank_nodes_that_are_alike_but_not_joined_are_no_clique() {
    Graph graph = GraphFactory.createDefaultGraph();
    blankNodes(10_000).forEach(node -> graph.add(NAME, P, node));
    assertThat(CanonicalGraph.of(NAME, graph).size()).isEqualTo(10_000);
  }

  static Stream<Triple> outside() {
    Node text = NodeFactory.createLiteralString("x");
    return Stream.of(
        Triple.create(NAME, P, NodeFactory.createTripleTerm(NAME, P, NAME)),
        Triple.create(NAME, P, NodeFactory.createLiteralDirLang("x", "ar", "rtl")),
        Triple.create(NAME, P, NodeFactory.createLiteralLang("x", "en_GB")),
        Triple.create(NAME, P, NodeFactory.createLiteralString("\ud800")),
        Triple.create(NAME, P, NodeFactory.createVariable("x")),
        Triple.create(NAME, P, iri("relative")),
        Triple.create(NAME, P, iri("_:x")),
        Triple.create(NAME, P, iri("https://example.org/> <urn:ex:a")),
        Triple.create(text, P, NAME),
        Triple.create(NAME, NodeFactory.createBlankNode(), NAME));
  }

  @ParameterizedTest
  @MethodSource("outside")
  void what_rdf_1_1_cannot_say_is_refused(Triple statement) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(statement);
    assertRefused(graph, "https://example.org/graph/g", ": ");
  }

  private static void assertRefused(Graph graph, String... words) {
    assertThatThrownBy(() -> CanonicalGraph.of(NAME, graph))
        .isInstanceOf(NotCanonicalException.class)
        .hasMessageContainingAll(words);
  }

  private static CanonicalGraph canonical(String turtle) {
    return CanonicalGraph.of(NAME, read(turtle));
  }

  private static Graph read(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }

  private static List<Node> blankNodes(int count) {
    return IntStream.range(0, count).mapToObj(each -> NodeFactory.createBlankNode()).toList();
  }

  private static Set<Node> blank(CanonicalGraph canonical) {
    return canonical.graph().stream()
        .flatMap(each -> Stream.of(each.getSubject(), each.getObject()))
        .filter(Node::isBlank)
        .collect(Collectors.toSet());
  }

  private static Set<Triple> statements(CanonicalGraph canonical) {
    return canonical.graph().stream().collect(Collectors.toSet());
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }
}
