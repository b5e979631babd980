package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.mecfsatlas.model.Sha256;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

class CanonicalGraphPropertiesTest {
  private static final Node NAME = NodeFactory.createURI("https://example.org/graph/g");

  @Property(tries = 500)
  void neither_the_names_of_blank_nodes_nor_the_order_of_statements_change_the_digest(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9) int blank,
      @ForAll @IntRange(max = 14) int statements) {
    Random random = new Random(seed);
    Graph graph = new RandomGraph(random, blank).statements(statements);
    CanonicalGraph canonical = CanonicalGraph.of(NAME, graph);
    CanonicalGraph again =
        CanonicalGraph.of(NAME, RandomGraph.renamed(graph.stream().toList(), random));
    assertThat(again.digest()).isEqualTo(canonical.digest());
    assertThat(statements(again)).isEqualTo(statements(canonical));
  }

  @Property(tries = 1000)
  void two_graphs_have_one_digest_where_they_are_isomorphic_and_only_there(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int blank,
      @ForAll @IntRange(max = 10) int statements) {
    RandomGraph graphs = new RandomGraph(new Random(seed), blank);
    Graph one = graphs.statements(statements);
    Graph other = graphs.almost(one);
    assertThat(
            CanonicalGraph.of(NAME, one).digest().equals(CanonicalGraph.of(NAME, other).digest()))
        .isEqualTo(one.isIsomorphicWith(other));
  }

  @Property(tries = 500)
  void the_stored_form_says_the_same_and_is_its_own_stored_form(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9) int blank,
      @ForAll @IntRange(max = 14) int statements) {
    Graph graph = new RandomGraph(new Random(seed), blank).statements(statements);
    CanonicalGraph canonical = CanonicalGraph.of(NAME, graph);
    assertThat(canonical.graph().isIsomorphicWith(graph)).isTrue();
    assertThat(canonical.size()).isEqualTo(graph.size());
    CanonicalGraph again = CanonicalGraph.of(NAME, canonical.graph());
    assertThat(again.digest()).isEqualTo(canonical.digest());
    assertThat(statements(again)).isEqualTo(statements(canonical));
  }

  @Property(tries = 300)
  void the_digest_is_that_of_the_algorithm_alone(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 9) int blank,
      @ForAll @IntRange(max = 14) int statements)
      throws Exception {
    Graph graph = new RandomGraph(new Random(seed), blank).statements(statements);
    assertThat(CanonicalGraph.of(NAME, graph).digest()).isEqualTo(byTheAlgorithm(graph));
  }

  @Property(tries = 500)
  void without_blank_nodes_too_whatever_the_texts_hold(
      @ForAll @CharRange(from = '\u0000', to = '\u00ff') @StringLength(max = 8) String latin,
      @ForAll @CharRange(from = '\u0000', to = '\ud7ff') @StringLength(max = 8) String any)
      throws Exception {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(NAME, NAME, NodeFactory.createLiteralString(latin));
    graph.add(NAME, NAME, NodeFactory.createLiteralLang(any, "de"));
    graph.add(NAME, NAME, NAME);
    assertThat(CanonicalGraph.of(NAME, graph).digest()).isEqualTo(byTheAlgorithm(graph));
  }

  private static Set<Triple> statements(CanonicalGraph canonical) {
    return canonical.graph().stream().collect(Collectors.toSet());
  }

  /** Jena's N-Triples, read, canonised and written by the library: every step another's. */
  private static String byTheAlgorithm(Graph graph)
      throws RdfConsumerException, NQuadsReaderException {
    RdfCanon algorithm = RdfCanon.create("SHA-256");
    String text = RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
    new NQuadsReader(new StringReader(text)).provide(algorithm);
    StringWriter canonical = new StringWriter();
    algorithm.provide(new NQuadsWriter(canonical));
    return Sha256.of(canonical.toString());
  }
}
