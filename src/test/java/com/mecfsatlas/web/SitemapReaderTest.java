package com.mecfsatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.revision.ChangingAtlas;
import com.mecfsatlas.revision.LussoEdits;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A crawler that knows sitemaps (0.9) and dates (RFC 9110), and nothing else. */
class SitemapReaderTest {
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String RECORD = "/evidence/" + LussoEdits.SLUG;
  private static final String UNTOUCHED = "/criterion";

  private static final FeedSite SITE = new FeedSite();
  private static Map<String, String> before;
  private static Map<String, String> after;
  private static Revision edit;

  @BeforeAll
  static void readTwice() {
    before = read();
    edit =
        SITE.atlas.edit(
            ChangingAtlas.LUSSO, "Another outcome", LussoEdits.outcome(Atlas.outcome_notFound));
    after = read();
  }

  @AfterAll
  static void close() {
    SITE.close();
  }

  /** All dates of all sitemaps, by the path of what they are of. */
  private static Map<String, String> read() {
    Map<String, String> dates = new HashMap<>(dates("/sitemap.xml", "sitemap"));
    for (String map : Set.copyOf(dates.keySet())) {
      dates.putAll(dates(map, "url"));
    }
    return dates;
  }

  private static Map<String, String> dates(String map, String entries) {
    return FeedSite.children(SITE.xml(map), SITEMAP, entries)
        .collect(
            Collectors.toMap(
                entry -> FeedSite.text(entry, SITEMAP, "loc").substring(FeedSite.PUBLIC.length()),
                entry -> FeedSite.text(entry, SITEMAP, "lastmod")));
  }

  @Test
  void a_date_moves_only_of_what_the_revision_touched() {
    Set<String> touched =
        edit.entities().stream()
            .map(iri -> EntityId.ofIri(iri).orElseThrow())
            .map(EntityId::path)
            .collect(Collectors.toSet());
    Set<String> kinds =
        edit.entities().stream()
            .map(iri -> EntityId.ofIri(iri).orElseThrow().kind().segment())
            .collect(Collectors.toSet());
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(touched).contains(RECORD, "/claim/" + LussoEdits.CLAIM);
    after.forEach(
        (path, date) -> {
          boolean isTouched =
              touched.contains(path)
                  || kinds.contains(path.substring(1))
                  || kinds.contains(path.replaceFirst("^/sitemap/(.*)\\.xml$", "$1"));
          assertThat(date)
              .as(path)
              .isEqualTo(isTouched ? edit.time().toString() : before.get(path));
        });
  }

  @Test
  void dates_are_of_the_w3c_in_utc_and_only_other_pages_have_none() {
    assertThat(after.get("/sitemap/pages.xml")).isEmpty();
    after.forEach(
        (path, date) -> {
          if (!path.equals("/sitemap/pages.xml")) {
            assertThat(OffsetDateTime.parse(date).getOffset()).as(path).isEqualTo(ZoneOffset.UTC);
          }
        });
    for (EntityType kind : EntityType.values()) {
      assertThat(after).containsKey("/" + kind.segment());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/turtle", "application/ld+json", "text/plain"})
  void every_format_of_a_document_tells_the_date_of_the_sitemap(String type) {
    for (String path : Set.of(RECORD, "/claim/" + LussoEdits.CLAIM, first(UNTOUCHED))) {
      assertThat(date(SITE.get(path, "Accept", type)))
          .as(path)
          .isEqualTo(
              OffsetDateTime.parse(after.get(path)).truncatedTo(ChronoUnit.SECONDS).toInstant());
    }
  }

  private static String first(String kind) {
    return after.keySet().stream()
        .filter(path -> path.startsWith(kind + "/"))
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  private static Instant date(HttpResponse<?> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return ZonedDateTime.parse(
            answer.headers().firstValue("Last-Modified").orElseThrow(),
            DateTimeFormatter.RFC_1123_DATE_TIME)
        .toInstant();
  }

  @Test
  void who_has_it_since_then_is_told_so_unless_a_tag_says_otherwise() {
    HttpResponse<String> now = SITE.get(RECORD + ".ttl");
    String date = now.headers().firstValue("Last-Modified").orElseThrow();
    String tag = now.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> unchanged = SITE.get(RECORD + ".ttl", "If-Modified-Since", date);
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.headers().firstValue("ETag")).hasValue(tag);
    assertThat(unchanged.headers().firstValue("Last-Modified")).hasValue(date);
    String loaded =
        DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
            .format(OffsetDateTime.parse(before.get(RECORD)));
    assertThat(SITE.get(RECORD + ".ttl", "If-Modified-Since", loaded).statusCode()).isEqualTo(200);
    assertThat(
            SITE.get(RECORD + ".ttl", "If-None-Match", "\"other\"", "If-Modified-Since", date)
                .statusCode())
        .isEqualTo(200);
    assertThat(
            SITE.get(RECORD + ".ttl", "If-None-Match", tag, "If-Modified-Since", loaded)
                .statusCode())
        .isEqualTo(304);
    assertThat(SITE.get(RECORD + ".ttl", "If-Unmodified-Since", loaded).statusCode())
        .isEqualTo(412);
    assertThat(SITE.get(RECORD + ".ttl", "If-Unmodified-Since", date).statusCode()).isEqualTo(200);
  }

  @Test
  void a_memento_tells_the_time_of_its_revision_and_its_page_that_of_what_is_said_above_it() {
    for (String format : Set.of(".ttl", ".jsonld")) {
      assertThat(date(SITE.get(RECORD + "@1" + format)))
          .isEqualTo(
              OffsetDateTime.parse(before.get(RECORD)).truncatedTo(ChronoUnit.SECONDS).toInstant());
    }
    assertThat(date(SITE.get(RECORD + "@1.html")))
        .isEqualTo(edit.time().truncatedTo(ChronoUnit.SECONDS));
  }
}
