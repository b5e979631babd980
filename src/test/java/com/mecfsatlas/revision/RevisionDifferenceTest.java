package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class RevisionDifferenceTest {
  private static final String PREFIXES =
      """
      PREFIX ex:   <https://example.org/>
      PREFIX dct:  <http://purl.org/dc/terms/>
      PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
      """;
  private static final PrefixMapping MAPPING =
      PrefixMapping.Factory.create()
          .setNsPrefix("ex", "https://example.org/")
          .setNsPrefix("dct", "http://purl.org/dc/terms/")
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .lock();

  private final RevisionLog log = new MemoryRevisionLog();

  @Test
  void for_people_what_was_there_stands_above_what_came_in_its_place() {
    append("ex:g { ex:b dct:title 'Old' ; dct:date '2026-01-01'^^xsd:date . ex:a ex:n 1 }", "");
    append(
        """
        ex:g { ex:b dct:title 'New'@en . ex:a a ex:Thing }
        ex:f { ex:c ex:p <https://example.com/a/b> , _:b0123456789abhcdef01234567n1 }
        """,
        "ex:g { ex:b dct:title 'Old' . ex:a ex:n 1 }");
    assertThat(text(1, 2))
        .isEqualTo(
            """
            <https://example.org/f>
            + ex:c ex:p _:cdef01234567n1
            + ex:c ex:p <https://example.com/a/b>

            <https://example.org/g>
            + ex:a a ex:Thing
            - ex:a ex:n "1"^^xsd:integer
            - ex:b dct:title "Old"
            + ex:b dct:title "New"@en
            """);
  }

  @Test
  void the_other_way_round_the_signs_are_turned() {
    append("ex:g { ex:b dct:title 'Old' }", "");
    append("ex:g { ex:b dct:title 'New' }", "ex:g { ex:b dct:title 'Old' }");
    assertThat(text(2, 1))
        .isEqualTo(
            """
            <https://example.org/g>
            - ex:b dct:title "New"
            + ex:b dct:title "Old"
            """);
  }

  @Test
  void what_was_added_and_removed_again_has_vanished() {
    append("ex:g { ex:b dct:title 'Old' }", "");
    append("ex:g { ex:b dct:title 'New' }", "ex:g { ex:b dct:title 'Old' }");
    append("ex:g { ex:b dct:title 'Old' }", "ex:g { ex:b dct:title 'New' }");
    assertThat(text(1, 3)).isEmpty();
    assertThat(text(2, 2)).isEmpty();
    assertThat(text(0, 1)).contains("+ ex:b dct:title \"Old\"");
  }

  @Test
  void long_texts_are_cut_and_stay_on_their_line() {
    append("ex:g { ex:b dct:title '''line\nline " + "\ud83d\ude00".repeat(200) + "''' }", "");
    assertThat(text(0, 1).lines().toList())
        .hasSize(2)
        .last()
        .isEqualTo("+ ex:b dct:title \"line line " + "\ud83d\ude00".repeat(89) + "…\"");
  }

  @Test
  void as_a_patch_it_is_the_same_each_time() {
    append("ex:g { ex:b dct:title 'b', 'a', 1 . ex:a ex:p ex:b }", "");
    append("ex:f { ex:b dct:title 'b' }", "ex:g { ex:b dct:title 'b', 1 }");
    assertThat(RDFPatchOps.str(RevisionDifference.between(log, 1, 2).patch()))
        .isEqualTo(
            """
            TX .
            D <https://example.org/b> <http://purl.org/dc/terms/title> "b" <https://example.org/g> .
            D <https://example.org/b> <http://purl.org/dc/terms/title> 1 <https://example.org/g> .
            A <https://example.org/b> <http://purl.org/dc/terms/title> "b" <https://example.org/f> .
            TC .
            """);
  }

  @Test
  void a_revision_that_is_not_there_is_named() {
    append("ex:g { ex:a ex:p ex:b }", "");
    for (long number : new long[] {-1, 2}) {
      assertThatThrownBy(() -> RevisionDifference.between(log, 1, number))
          .isInstanceOf(RevisionLogException.class)
          .hasMessageContainingAll("no revision " + number, "1 to 1");
    }
  }

  private String text(long from, long to) {
    return RevisionDifference.between(log, from, to).text(MAPPING);
  }

  private void append(String added, String removed) {
    log.append(
        Drafts.draft(log.head() + 1),
        changes -> {
          quads(removed)
              .forEach(
                  q ->
                      changes.delete(
                          q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
          quads(added)
              .forEach(
                  q -> changes.add(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
        });
  }

  private static List<Quad> quads(String trig) {
    DatasetGraph graphs =
        RDFParser.fromString(PREFIXES + trig, Lang.TRIG)
            .labelToNode(LabelToNode.createUseLabelAsGiven())
            .toDatasetGraph();
    return graphs.stream().toList();
  }
}
