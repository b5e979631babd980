package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.Formats;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NegotiationProperties {
  @Property(tries = 5000)
  void chooses_what_a_second_reading_of_the_rfc_chooses(
      @ForAll("fields") String field, @ForAll("offers") List<Format> offered) {
    assertThat(NegotiationTest.chosen(field, offered))
        .isEqualTo(NegotiationTest.reference(field, offered));
  }

  @Property(tries = 2000)
  void never_fails_on_any_text(@ForAll String field) {
    assertThat(NegotiationTest.chosen(field, Formats.registered().all()))
        .isEqualTo(NegotiationTest.reference(field, Formats.registered().all()));
  }

  @Property
  void a_suffix_name_is_never_chosen_when_it_is_not_offered(
      @ForAll("fields") String field, @ForAll("offers") List<Format> offered) {
    assertThat(NegotiationTest.chosen(field, offered).stream()).isSubsetOf(offered);
  }

  @Provide
  Arbitrary<List<Format>> offers() {
    return Arbitraries.of(Formats.registered().all())
        .set()
        .ofMinSize(1)
        .map(set -> set.stream().sorted().toList());
  }

  @Provide
  Arbitrary<String> fields() {
    Arbitrary<String> member =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, members()), net.jqwik.api.Tuple.of(1, garbage()));
    return member
        .list()
        .ofMaxSize(8)
        .flatMap(
            parts ->
                Arbitraries.of(",", ", ", " ,\t", ",,").map(comma -> String.join(comma, parts)));
  }

  private static Arbitrary<String> members() {
    return Combinators.combine(
            names(), parameters().list().ofMaxSize(2), weights(), parameters().list().ofMaxSize(1))
        .as(
            (name, before, weight, after) ->
                Stream.of(Stream.of(name), before.stream(), Stream.of(weight), after.stream())
                    .flatMap(part -> part)
                    .filter(part -> !part.isEmpty())
                    .reduce((a, b) -> a + ";" + b)
                    .orElse(""));
  }

  private static Arbitrary<String> names() {
    Stream<String> known =
        Formats.registered().all().stream()
            .flatMap(
                format -> Stream.concat(Stream.of(format.mediaType()), format.aliases().stream()));
    Stream<String> wild =
        Stream.of("*/*", "text/*", "application/*", "TEXT/Turtle", "image/png", "*/html", "*");
    return Arbitraries.of(Stream.concat(known, wild).toList());
  }

  private static Arbitrary<String> weights() {
    Arbitrary<String> good =
        Arbitraries.integers()
            .between(0, 1000)
            .map(n -> "q=" + (n == 1000 ? "1.000" : "0." + "%03d".formatted(n)));
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            "",
            "q=0",
            "q=1",
            "q=0.",
            "Q=0.5",
            "q=0.5",
            "q=1.1",
            "q=.5",
            "q=-1",
            "q=\"1\"",
            "q=0.1234",
            "q=",
            "q"),
        good);
  }

  private static Arbitrary<String> parameters() {
    return Arbitraries.of(
        "",
        " ",
        "charset=utf-8",
        "charset=UTF-8",
        "charset=\"utf-8\"",
        "charset=latin1",
        "level=1",
        "profile=\"http://www.w3.org/ns/json-ld#compacted\"",
        "profile=\"a,b;q=0\"",
        "profile=x",
        "style=apa",
        " style=ieee",
        "locale=en-US",
        "style=\"a\\\"b\"",
        "style=",
        "x",
        "=y");
  }

  private static Arbitrary<String> garbage() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("abt/;=*q01. \t\"\\,x-").ofMaxLength(20),
        Arbitraries.of(
            "text/html;charset=\"utf-8",
            "text /html",
            "text/html foo",
            "/",
            ";q=1",
            "text/html;;q=0.3;"));
  }
}
