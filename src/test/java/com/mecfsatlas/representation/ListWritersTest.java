package com.mecfsatlas.representation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.listing.ListRequest;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.jsonld.JsonLdListWriter;
import com.mecfsatlas.representation.table.CsvListWriter;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.vocabulary.Hydra;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

final class ListWritersTest {
  private static final Listing THREE =
      new Listing(
          EntityType.VIRUS,
          List.of("label", "short", "records"),
          List.of(
              row("a", Map.of("label", "Émile \"A\", the\nfirst", "records", "10")),
              row("b", Map.of("label", "=SUM(A1)", "short", "B", "records", "9")),
              row("c", Map.of("label", "Zorro 🧬"))),
          "made-up");

  @Test
  void csv_has_a_header_row_the_iri_first_and_cells_to_the_letter() {
    assertThat(csv(Map.of()))
        .isEqualTo(
            """
            thing,label,short,records\r
            https://www.mecfsatlas.com/id/virus/a,"Émile ""A"", the
            first",,10\r
            https://www.mecfsatlas.com/id/virus/b,=SUM(A1),B,9\r
            https://www.mecfsatlas.com/id/virus/c,Zorro 🧬,,\r
            """);
  }

  @Test
  void a_list_can_be_spelled_uncut() {
    ListRequest small = ListRequest.parse(Map.of("pageSize", List.of("1")));
    assertThat(small.apply(THREE).rows()).hasSize(1);
    assertThat(small.applyUncut(THREE).rows()).isEqualTo(THREE.rows());
  }

  @Test
  void words_are_found_without_case_and_accents() {
    assertThat(slugs(Map.of("q", List.of("EMILE")))).containsExactly("a");
    assertThat(slugs(Map.of("q", List.of("émil")))).containsExactly("a");
  }

  @Test
  void numbers_sort_as_numbers_and_missing_values_come_last() {
    assertThat(slugs(Map.of("sort", List.of("records")))).containsExactly("b", "a", "c");
    assertThat(slugs(Map.of("sort", List.of("-records")))).containsExactly("a", "b", "c");
  }

  @Test
  void a_bad_parameter_is_named_with_what_is_allowed() {
    assertBad("page", "0", "page must be a whole number from 1, not 0");
    assertBad("page", "2", "page must be a whole number from 1 to 1, not 2");
    assertBad("page", "x", "page must be a whole number from 1, not x");
    assertBad("pageSize", "201", "pageSize must be a whole number from 1 to 200, not 201");
    assertBad("sort", "-year", "sort must be one of the columns label, short, records, not -year");
    assertBad("colour", "red", "no parameter colour: a list takes q, sort, page, pageSize and its");
  }

  @Test
  void json_ld_says_exactly_the_page() {
    Map<String, List<String>> query = Map.of("pageSize", List.of("1"), "page", List.of("2"));
    Model said = ModelFactory.createDefaultModel();
    RDFParser.fromString(jsonLd(query), Lang.JSONLD11).parse(said);
    Model expected = ModelFactory.createDefaultModel();
    RDFParser.source(Samples.FOLDER.resolve("list-page-2.ttl")).parse(expected);
    assertThat(said.isIsomorphicWith(expected)).as(jsonLd(query)).isTrue();
    assertThat(jsonLd(query)).isEqualTo(jsonLd(query));
  }

  @Test
  void an_empty_list_is_json_ld_too() {
    Map<String, List<String>> query = Map.of("q", List.of("nothing like it"));
    Model said = ModelFactory.createDefaultModel();
    RDFParser.fromString(jsonLd(query), Lang.JSONLD11).parse(said);
    assertThat(said.listObjectsOfProperty(said.createProperty(Hydra.NS, "totalItems")))
        .toIterable()
        .singleElement()
        .satisfies(total -> assertThat(total.asLiteral().getInt()).isZero());
  }

  @Test
  void equal_requests_have_one_canonical_query() {
    assertThat(
            ListRequest.parse(
                    Map.of("sort", List.of("-label"), "q", List.of("a b&c"), "page", List.of("1")))
                .canonicalQuery())
        .isEqualTo("q=a%20b%26c&sort=-label");
  }

  private static void assertBad(String name, String value, String message) {
    assertThatThrownBy(() -> csv(Map.of(name, List.of(value))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static List<String> slugs(Map<String, List<String>> query) {
    return ListRequest.parse(query).apply(THREE).rows().stream()
        .map(row -> row.thing().slug().text())
        .toList();
  }

  private static String csv(Map<String, List<String>> query) {
    return write(new CsvListWriter(), query);
  }

  private static String jsonLd(Map<String, List<String>> query) {
    return write(new JsonLdListWriter(), query);
  }

  private static String write(ListWriter writer, Map<String, List<String>> query) {
    return new String(writer.write(ListRequest.parse(query).apply(THREE)), UTF_8);
  }

  private static Listing.Row row(String slug, Map<String, String> cells) {
    return new Listing.Row(Samples.thing("virus", slug).orElseThrow(), cells);
  }
}
