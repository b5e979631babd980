package com.mecfsatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class FilledQueryTest {
  private static final Node THING = NodeFactory.createURI("urn:example:thing");

  private final NamedQuery template = new QueryCatalogue(Path.of("sparql")).get("search/indexed");

  @Test
  void rows_are_filled_in_everywhere_also_in_a_query_within_the_query() {
    assertThat(count(template.query().serialize(), "UNDEF")).isGreaterThan(1);
    FilledQuery filled =
        new FilledQuery(template).fill("thing", List.of(FilledQuery.row(Map.of("thing", THING))));
    assertThat(filled.text()).doesNotContain("UNDEF");
    assertThat(count(filled.text(), THING.getURI()))
        .isEqualTo(count(template.query().serialize(), "UNDEF"));
  }

  @Test
  void the_template_stays_as_it_was() {
    String before = template.query().serialize();
    new FilledQuery(template).fill("thing", List.of(FilledQuery.row(Map.of("thing", THING))));
    assertThat(template.query().serialize()).isEqualTo(before);
  }

  @Test
  void without_rows_nothing_is_filled_in() {
    assertThat(new FilledQuery(template).fill("thing", List.of()).text())
        .isEqualTo(template.query().serialize());
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
