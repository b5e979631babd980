package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.Formats;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The one table: every page of every kind, every format, by Accept and by suffix, GET and HEAD. */
class RepresentationTableTest {
  private static final Set<String> PER_ANSWER = Set.of("date");
  private static final List<Format> DATA =
      Stream.concat(Stream.of(Format.HTML), Format.RDF.stream()).toList();

  static Stream<Arguments> table() {
    Stream<String> things = SITE.graph.things().map(thing -> thing.path());
    Stream<Arguments> ofThings =
        things.flatMap(path -> rows(path, Formats.registered().all().stream()));
    Stream<Arguments> ofLists =
        Arrays.stream(EntityType.values())
            .flatMap(
                kind ->
                    rows(
                        "/" + kind.segment(),
                        withLinks(DATA, List.of(Format.CSV, Format.MARKDOWN))));
    Stream<Arguments> ofOthers =
        Stream.of("/ontology", "/questions", "/search")
            .flatMap(path -> rows(path, withLinks(DATA, words(path))));
    Stream<Arguments> ofAnswers =
        rows(
            "/questions/which-sample",
            withLinks(List.of(Format.HTML, Format.CSV), List.of(Format.MARKDOWN)));
    return Stream.of(ofThings, ofLists, ofOthers, ofAnswers).flatMap(part -> part);
  }

  /** The ontology is told in HTML and as data only. */
  private static List<Format> words(String path) {
    return path.equals("/ontology") ? List.of() : List.of(Format.MARKDOWN);
  }

  /** A page that has data has its set of links. */
  private static Stream<Format> withLinks(List<Format> formats, List<Format> others) {
    return Stream.of(formats, others, Format.LINKSETS).flatMap(List::stream);
  }

  private static Stream<Arguments> rows(String path, Stream<Format> formats) {
    return formats.map(format -> Arguments.of(path, format));
  }

  @Test
  void every_kind_has_a_sample() {
    assertThat(SITE.graph.things().map(thing -> thing.kind()).distinct())
        .containsExactlyInAnyOrder(EntityType.values());
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("table")
  void a_negotiated_face_says_so_and_names_its_own_address(String path, Format format) {
    HttpResponse<String> answer = SITE.get(path, "Accept", format.mediaType());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(contentType(answer)).isEqualTo(format.contentType());
    assertThat(chosenBy(answer)).containsExactly("Accept");
    assertThat(field(answer, "Content-Location")).containsExactly(path + "." + format.suffix());
    isGood(answer);
    headIsTheSame(answer, path, format.mediaType());
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("table")
  void a_suffix_fixes_the_format_whatever_is_accepted(String path, Format format) {
    String address = path + "." + format.suffix();
    HttpResponse<String> answer = SITE.get(address, "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(contentType(answer)).isEqualTo(format.contentType());
    assertThat(chosenBy(answer)).isEmpty();
    assertThat(field(answer, "Content-Location")).isEmpty();
    HttpResponse<String> negotiated = SITE.get(path, "Accept", format.mediaType());
    assertThat(answer.body()).isEqualTo(negotiated.body());
    assertThat(field(answer, "ETag")).isEqualTo(field(negotiated, "ETag"));
    isGood(answer);
    headIsTheSame(answer, address, "image/png");
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("table")
  void a_known_tag_is_answered_304_with_what_caches_need(String path, Format format) {
    HttpResponse<String> first = SITE.get(path, "Accept", format.mediaType());
    String tag = field(first, "ETag").getFirst();
    HttpResponse<String> again =
        SITE.get(path, "Accept", format.mediaType(), "If-None-Match", "\"x\", W/" + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    for (String name :
        List.of(
            "ETag", "Vary", "Content-Location", "Cache-Control", "Access-Control-Allow-Origin")) {
      assertThat(field(again, name)).as(name).isEqualTo(field(first, name)).hasSize(1);
    }
  }

  @Test
  void no_two_faces_share_a_tag() {
    Set<String> tags = new HashSet<>();
    for (Format format : Formats.registered().all()) {
      tags.addAll(field(SITE.get("/virus/sample." + format.suffix()), "ETag"));
    }
    assertThat(tags)
        .hasSize(Formats.registered().all().size())
        .allMatch(tag -> tag.startsWith("\""));
  }

  private static void isGood(HttpResponse<String> answer) {
    assertThat(field(answer, "Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(field(answer, "X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(field(answer, "Referrer-Policy")).containsExactly("no-referrer");
    assertThat(field(answer, "Cache-Control")).containsExactly("public, max-age=60");
    assertThat(field(answer, "ETag")).singleElement().asString().matches("\"[\\w-]+\"");
    assertThat(field(answer, "Content-Security-Policy")).hasSize(1);
    assertThat(size(answer.headers())).isLessThanOrEqualTo(4096);
    List<String> links = List.of(field(answer, "Link").getFirst().split(", (?=<)", -1));
    assertThat(links).filteredOn(link -> link.contains("rel=\"cite-as\"")).hasSize(1);
    assertThat(links).filteredOn(link -> link.contains("rel=\"license\"")).hasSize(1);
    assertThat(links).filteredOn(link -> link.contains("rel=\"canonical\"")).hasSize(1);
    assertThat(links)
        .filteredOn(
            link -> link.contains("rel=\"alternate\"") && link.contains("application/ld+json"))
        .hasSizeLessThanOrEqualTo(1);
  }

  private static void headIsTheSame(HttpResponse<String> get, String target, String accept) {
    HttpResponse<String> head = SITE.send("HEAD", target, "Accept", accept);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(fields(head)).isEqualTo(fields(get)).containsKey("content-length");
  }

  private static Map<String, List<String>> fields(HttpResponse<String> answer) {
    Map<String, List<String>> fields = new TreeMap<>(answer.headers().map());
    fields.keySet().removeAll(PER_ANSWER);
    return fields;
  }

  private static int size(HttpHeaders headers) {
    return headers.map().entrySet().stream()
        .mapToInt(
            field ->
                field.getValue().stream()
                    .mapToInt(value -> field.getKey().length() + value.length() + 4)
                    .sum())
        .sum();
  }

  /** What chose the format; what is long enough to be packed also varies by coding. */
  private static List<String> chosenBy(HttpResponse<String> answer) {
    return field(answer, "Vary").stream()
        .flatMap(value -> Stream.of(value.split(",\\s*", -1)))
        .filter(name -> !name.equals("Accept-Encoding"))
        .toList();
  }

  /** Jetty writes the types that it knows without the space. */
  private static String contentType(HttpResponse<String> answer) {
    return field(answer, "Content-Type").getFirst().replaceFirst("; ?", "; ");
  }

  private static List<String> field(HttpResponse<String> answer, String name) {
    return answer.headers().allValues(name);
  }
}
