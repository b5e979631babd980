package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.history.CitedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.question.Question;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The answer to a query is cited, the atlas goes on, and the answer is had again. */
class ServedCitedQueriesTest {
  private static final String WHY =
      "SELECT ?why WHERE { <https://www.mecfsatlas.com/id/evidence/lusso-1993-infection-natural>"
          + " atlas:whyItMatters ?why }";

  @TempDir private static Path folder;

  private static EditedServer server;

  /** As the query page offered it before the record was edited. */
  private static String cited;

  @BeforeAll
  static void citeAndEdit() throws IOException {
    server = EditedServer.in(folder, Clock.systemUTC());
    cited = offered(WHY);
    server.edit(
        "data/curated/evidence/lusso-1993-infection-natural.ttl",
        "atlas:whyItMatters \"[^\"]*\"",
        "atlas:whyItMatters \"People with ME/CFS were not studied. This is edited.\"");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String offered(String query) {
    Matcher link =
        Pattern.compile("<a class=\"btn\" href=\"(/cited-query[^\"]+)\"")
            .matcher(
                get("/sparql?query=" + CitedQuery.encoded(query), "Accept", "text/html").body());
    assertThat(link.find()).as(query).isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  private static HttpResponse<String> get(String path, String... fields) {
    return server.get(path, fields);
  }

  private static String text(String address) {
    HttpResponse<String> answer = get(in(address, "txt"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String in(String address, String suffix) {
    return address.replaceFirst("\\?", "." + suffix + "?");
  }

  private static void assertRefused(int status, String address, String words) {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void it_is_the_one_that_is_cited_and_what_has_changed_since_is_told() {
    assertThat(text(cited))
        .startsWith("MATCH")
        .contains("Answered at revision 1: 1 rows", "Answered today, at revision 2: 1 rows")
        .contains("+ \"People with ME/CFS were not studied. This is edited.\"@en\n- \"");
    HttpResponse<String> page = get(cited, "Accept", "text/html");
    assertThat(page.body())
        .contains("The answer is the one that is cited", "1 came, 1 went")
        .contains("rel=\"canonical\" href=\"https://www.mecfsatlas.com/cited-query?query=");
  }

  @Test
  void cited_today_it_is_another() {
    String now = offered(WHY);
    assertThat(now).contains("&revision=2&").isNotEqualTo(cited);
    assertThat(text(now)).startsWith("MATCH").doesNotContain("\n+ ");
  }

  @Test
  void that_it_is_not_the_one_is_said_first() {
    String altered = cited.replaceFirst("digest=.{4}", "digest=0000");
    assertThat(text(altered)).startsWith("MISMATCH");
    assertThat(get(altered, "Accept", "text/html").body()).contains("Not as cited.");
    assertThat(text(cited.replace("rows=1", "rows=2"))).startsWith("MISMATCH");
  }

  @Test
  void anybody_can_compute_the_digest_from_the_table() throws GeneralSecurityException {
    CitedQuery query = CitedQuery.in(cited).orElseThrow();
    String tsv =
        get("/sparql?format=tsv&revision=1&query=" + CitedQuery.encoded(query.query())).body();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Stream.of(tsv.split("\n"))
        .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
        .sorted(Arrays::compareUnsigned)
        .forEach(digest::update);
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(query.digest());
  }

  @Test
  void each_form_of_query_can_be_cited() {
    for (String query :
        List.of(
            "ASK { ?x a atlas:Virus }",
            "SELECT ?x WHERE { ?x a atlas:Virus } ORDER BY ?x",
            "SELECT (COUNT(*) AS ?n) WHERE { ?x a atlas:Virus }",
            "SELECT ?b WHERE { ?c <http://www.w3.org/2002/07/owl#unionOf> ?b }",
            "SELECT ?x WHERE { ?x a <urn:none> }",
            "CONSTRUCT WHERE { ?x a atlas:Virus }",
            "DESCRIBE <https://www.mecfsatlas.com/id/virus/ebv>")) {
      String today = get("/cited-query.txt?query=" + CitedQuery.encoded(query)).body();
      CitedQuery found = CitedQuery.in(today).orElseThrow();
      assertThat(found.query()).isEqualTo(query);
      assertThat(text(found.address())).as(query).startsWith("MATCH");
    }
  }

  @TestFactory
  Stream<DynamicTest> each_curated_query_has_a_short_address() {
    List<Question> questions = Question.all(new QueryCatalogue(folder.resolve("sparql")));
    assertThat(questions).isNotEmpty();
    return questions.stream()
        .map(
            question ->
                DynamicTest.dynamicTest(
                    question.name(),
                    () -> {
                      CitedQuery now =
                          CitedQuery.in(get("/q/" + question.name() + ".txt").body()).orElseThrow();
                      assertThat(now.name()).isEqualTo(question.name());
                      assertThat(text(now.address()))
                          .startsWith("MATCH")
                          .contains(question.title());
                    }));
  }

  @Test
  void each_bibliography_leads_back_to_it() {
    for (String suffix : List.of("bib", "ris", "csl.json", "citation")) {
      HttpResponse<String> answer = get(in(cited, suffix));
      assertThat(answer.statusCode()).as(suffix).isEqualTo(200);
      assertThat(CitedQuery.in(answer.body())).as(answer.body()).isEqualTo(CitedQuery.in(cited));
    }
  }

  @Test
  void what_cannot_be_had_again_cannot_be_cited() {
    String now = "SELECT (NOW() AS ?t) {}";
    assertThat(get("/sparql?query=" + CitedQuery.encoded(now), "Accept", "text/html").body())
        .doesNotContain("Cite this answer");
    assertRefused(400, "/cited-query?query=" + CitedQuery.encoded(now), "another each time");
  }

  @Test
  void bad_addresses_are_refused_in_words() {
    String query = "/cited-query?query=" + CitedQuery.encoded("ASK {}");
    assertRefused(400, "/cited-query", "query is missing");
    assertRefused(400, "/cited-query?query=", "query is missing");
    assertRefused(400, query + "&query=x", "query is there 2 times");
    assertRefused(404, query + "&revision=99", "All revisions");
    assertRefused(404, query + "&revision=nonsense", "All revisions");
    assertRefused(400, query + "&rows=1", "give both or none");
    assertRefused(400, query + "&rows=-1&digest=" + "0".repeat(64), "rows is a whole number");
    assertRefused(400, query + "&rows=1&digest=xyz", "64 hexadecimal digits");
    assertRefused(400, query + "&default-graph-uri=urn:x", "no parameter default-graph-uri");
    assertRefused(400, "/cited-query?query=SELECT", "query");
    assertRefused(404, "/q/no-such-question", "/q/");
    assertRefused(
        400,
        "/cited-query?query=" + CitedQuery.encoded("ASK { SERVICE <http://localhost/> {} }"),
        "cannot be cited");
    assertRefused(
        422,
        "/cited-query?query=" + CitedQuery.encoded("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 20000"),
        "at most 10000 rows");
  }

  @Test
  void it_is_of_the_time_that_is_named() {
    URI today = URI.create(in(cited, "txt").replaceFirst("revision=1", "revision=1970-01-01"));
    assertThat(get(today.toString()).statusCode()).isEqualTo(404);
  }
}
