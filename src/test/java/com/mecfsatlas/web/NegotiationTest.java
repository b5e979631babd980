package com.mecfsatlas.web;

import static com.mecfsatlas.representation.Format.CITATION;
import static com.mecfsatlas.representation.Format.HTML;
import static com.mecfsatlas.representation.Format.JSON_LD;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.http.Accept;
import com.mecfsatlas.representation.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  private static final List<Format> ALL = List.of(Format.values());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                                                | HTML
          */*                                                                               | HTML
          text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8         | HTML
          text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2                               | HTML
          text/turtle                                                                       | TURTLE
          text/turtle; charset=utf-8                                                        | TURTLE
          application/x-turtle                                                              | TURTLE
          TEXT/TURTLE                                                                       | TURTLE
          application/json                                                                  | JSON_LD
          application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded"                | JSON_LD
          application/ld+json;profile="urn:nobody:knows"                                    | JSON_LD
          application/n-triples, application/rdf+xml;q=0.9                                  | N_TRIPLES
          text/turtle;q=0.2, application/rdf+xml;q=0.7                                      | RDF_XML
          text/html;q=0.5, text/turtle;q=0.501                                              | TURTLE
          text/*                                                                            | HTML
          text/html;q=0, text/*                                                             | TURTLE
          */*, text/html;q=0                                                                | JSON_LD
          text/x-bibliography; style=ieee                                                   | CITATION
          application/citeproc+json                                                         | CSL_JSON
          text/csv, nonsense, ;;                                                            | CSV
          complete nonsense                                                                 | HTML
          "                                                                                 | HTML
          """,
      quoteCharacter = '\'')
  void the_best_offered_format_is_chosen(String field, Format expected) {
    assertThat(Negotiation.choose(Accept.parse(field), ALL)).contains(expected);
  }

  @Test
  void a_reader_of_images_gets_nothing() {
    assertThat(Negotiation.choose(Accept.parse("image/png, image/*;q=0.5"), ALL)).isEmpty();
  }

  @Test
  void a_refused_type_is_not_given_for_a_wildcard() {
    assertThat(Negotiation.choose(Accept.parse("text/*, text/html;q=0"), List.of(HTML, JSON_LD)))
        .isEmpty();
  }

  @Test
  void a_page_in_another_charset_is_not_offered() {
    assertThat(Negotiation.choose(Accept.parse("text/html;charset=iso-8859-1"), ALL)).isEmpty();
  }

  @Test
  void the_name_and_the_parameters_that_were_asked_for_are_kept() {
    Optional<Variant> choice =
        Negotiation.select(
            Accept.parse("text/html;q=0.1, text/x-bibliography; style=ieee; locale=\"de-DE\""),
            ALL);
    assertThat(choice)
        .contains(
            new Variant(
                CITATION, "text/x-bibliography", Map.of("style", "ieee", "locale", "de-DE")));
    assertThat(Negotiation.select(Accept.parse("application/json"), ALL).map(Variant::contentType))
        .contains("application/json");
    assertThat(
            Negotiation.select(Accept.parse("application/x-turtle"), ALL).map(Variant::contentType))
        .contains("application/x-turtle; charset=utf-8");
  }
}
