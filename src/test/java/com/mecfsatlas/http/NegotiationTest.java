package com.mecfsatlas.http;

import static com.mecfsatlas.representation.Format.HTML;
import static com.mecfsatlas.representation.Format.JSON_LD;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.Formats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  private static final List<Format> ALL = Formats.registered().all();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                                                | html
          */*                                                                               | html
          text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8         | html
          text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2                               | html
          text/turtle                                                                       | ttl
          text/turtle; charset=utf-8                                                        | ttl
          application/x-turtle                                                              | ttl
          TEXT/TURTLE                                                                       | ttl
          application/json                                                                  | jsonld
          application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded"                | jsonld
          application/ld+json;profile="urn:nobody:knows"                                    | jsonld
          application/n-triples, application/rdf+xml;q=0.9                                  | nt
          text/turtle;q=0.2, application/rdf+xml;q=0.7                                      | rdf
          text/html;q=0.5, text/turtle;q=0.501                                              | ttl
          text/*                                                                            | html
          text/html;q=0, text/*                                                             | ttl
          */*, text/html;q=0                                                                | jsonld
          text/x-bibliography; style=ieee                                                   | citation
          application/citeproc+json                                                         | csl.json
          text/csv, nonsense, ;;                                                            | csv
          complete nonsense                                                                 | html
          "                                                                                 | html
          """,
      quoteCharacter = '\'')
  void the_best_offered_format_is_chosen(String field, String expected) {
    assertThat(chosen(field, ALL).map(Format::suffix)).contains(expected);
  }

  @Test
  void a_reader_of_images_gets_nothing() {
    assertThat(chosen("image/png, image/*;q=0.5", ALL)).isEmpty();
  }

  @Test
  void a_refused_type_is_not_given_for_a_wildcard() {
    assertThat(chosen("text/*, text/html;q=0", List.of(HTML, JSON_LD))).isEmpty();
  }

  @Test
  void a_page_in_another_charset_is_not_offered() {
    assertThat(chosen("text/html;charset=iso-8859-1", ALL)).isEmpty();
  }

  @Test
  void the_name_and_the_parameters_that_were_asked_for_are_kept() {
    assertThat(
            Selection.of(
                Accept.parse("text/html;q=0.1, text/x-bibliography; style=ieee; locale=\"de-DE\""),
                ALL))
        .contains(
            new Selection<>(
                ofSuffix("citation"),
                "text/x-bibliography",
                Map.of("style", "ieee", "locale", "de-DE")));
    for (String name : List.of("application/json", "application/x-turtle")) {
      assertThat(Selection.of(Accept.parse(name), ALL).map(Selection::mediaType)).contains(name);
    }
  }

  static Optional<Format> chosen(String field, List<Format> offered) {
    return Selection.of(Accept.parse(field), offered).map(Selection::format);
  }

  static Optional<Format> reference(String field, List<Format> offered) {
    return ReferenceNegotiator.choose(
        field,
        offered,
        format -> Stream.concat(Stream.of(format.mediaType()), format.aliases().stream()).toList());
  }

  private static Format ofSuffix(String suffix) {
    return ALL.stream().filter(format -> format.suffix().equals(suffix)).findFirst().orElseThrow();
  }
}
