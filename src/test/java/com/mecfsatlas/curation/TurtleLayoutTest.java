package com.mecfsatlas.curation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurtleLayoutTest {
  private static final Corpus CORPUS = new Corpus(Path.of("").toAbsolutePath());
  private static final Node NAME = NodeFactory.createURI("https://example.org/graph");

  @TempDir private Path folder;

  @Test
  void every_file_below_data_is_in_the_layout() throws IOException {
    assertThat(CORPUS.curated()).isNotEmpty();
    for (Path file : CORPUS.curated()) {
      assertThat(Files.readString(file))
          .as("%s: run atlas format", CORPUS.name(file))
          .isEqualTo(TurtleLayout.of(CORPUS, file));
    }
  }

  @Test
  void what_is_written_of_a_file_says_what_the_file_says() {
    for (Path file : CORPUS.files()) {
      Graph graph = CORPUS.read(file);
      String text = TurtleLayout.of(CORPUS.graphOf(file), graph);
      assertThat(parsed(text).isIsomorphicWith(graph)).as(file.toString()).isTrue();
    }
  }

  @Test
  void every_property_of_the_files_has_its_place() {
    assertThat(
            CORPUS.curated().stream()
                .flatMap(file -> CORPUS.read(file).stream())
                .map(Triple::getPredicate)
                .filter(property -> !property.getNameSpace().equals(RDF.getURI()))
                .map(Node::getURI)
                .distinct())
        .isNotEmpty()
        .allMatch(PropertyOrder::isListed);
  }

  @Test
  void any_blank_node_and_any_text_is_read_back_as_it_was() {
    Graph graph =
        parsed(
            """
            @prefix : <https://example.org/> .
            :a :p [ :q ( 1 ( 2 3 ) [ :r "a \\" b \\\\ c \\n d \\t \\u0007" ] ) ] , ( ) , true , 01 , 1.0 ,
                "x"^^<https://example.org/t> , "1993" , "é"@fr-CA , _:loop .
            _:loop :p _:loop2 . _:loop2 :p _:loop .
            [] :p <https://example.org/a#b> , <https://example.org/a.b> , <https://example.org/-c> .
            """);
    String text = TurtleLayout.of(NAME, graph);
    assertThat(parsed(text).isIsomorphicWith(graph)).as(text).isTrue();
    assertThat(TurtleLayout.of(NAME, parsed(text))).isEqualTo(text);
  }

  @Test
  void parts_have_a_short_prefix_and_follow_each_other_as_people_count() {
    String text =
        TurtleLayout.of(
            NAME,
            parsed(
                """
                @prefix : <https://www.mecfsatlas.com/id/evidence/x#> .
                @prefix atlas: <https://www.mecfsatlas.com/ontology#> .
                :limit-10 atlas:text "ten" . :limit-9 atlas:text "nine" .
                <https://www.mecfsatlas.com/id/evidence/x> atlas:limit :limit-10 , :limit-9 .
                """));
    assertThat(text)
        .isEqualTo(
            """
            @prefix atlas: <https://www.mecfsatlas.com/ontology#> .
            @prefix evidence: <https://www.mecfsatlas.com/id/evidence/> .
            @prefix : <https://www.mecfsatlas.com/id/evidence/x#> .

            evidence:x atlas:limit :limit-9 , :limit-10 .

            :limit-9 atlas:text "nine" .

            :limit-10 atlas:text "ten" .
            """);
  }

  @Test
  void comments_stay_with_the_statements_that_they_are_about() throws IOException {
    Path file = folder.resolve("draft.ttl");
    Files.writeString(
        file,
        """
        # Of the whole file.
        @prefix x: <https://example.org/> . # Of the prefixes.
        # Of b, before it.
        x:b x:p "# no comment" ; # Within b.
          x:q <https://example.org/#none> .
        x:a x:p \"""no " # comment
        # either\""" . # After a.
        # At the end.
        """);
    String text = TurtleLayout.of(CORPUS, file);
    assertThat(text)
        .isEqualTo(
            """
            # Of the whole file.
            # Of the prefixes.

            # After a.
            <https://example.org/a> <https://example.org/p> "no \\" # comment\\n# either" .

            # Of b, before it.
            # Within b.
            <https://example.org/b> <https://example.org/p> "# no comment" ;
                <https://example.org/q> <https://example.org/#none> .

            # At the end.
            """);
    Files.writeString(file, text);
    assertThat(TurtleLayout.of(CORPUS, file)).isEqualTo(text);
  }

  @Test
  void numbers_in_names_are_counted() {
    assertThat(List.of("f10", "f2", "f", "f2a", "e99", "f02").stream().sorted(NaturalOrder.ORDER))
        .containsExactly("e99", "f", "f02", "f2", "f2a", "f10");
  }

  private static Graph parsed(String text) {
    return RDFParser.fromString(text, Lang.TURTLE).base(EntityId.BASE).toGraph();
  }
}
