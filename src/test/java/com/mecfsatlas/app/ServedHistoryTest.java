package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.history.CitedState;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.vocabulary.PROV;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is edited three times, and its paper retracted: what was said stays to be read. */
class ServedHistoryTest {
  private static final String RECORD = "/evidence/lusso-1993-infection-natural";

  private static final Pattern MEMENTO_LINK =
      Pattern.compile("<([^>]*)>; rel=\"(?:original|timegate|timemap|[a-z]+ memento)\"");

  @TempDir private static Path folder;

  private static EditedServer server;
  private static Model first;

  @BeforeAll
  static void change() throws IOException {
    server = EditedServer.in(folder, Clock.systemUTC());
    first = turtle(RECORD + ".ttl");
    for (String why : new String[] {"one", "two", "three"}) {
      server.edit(
          "data/curated" + RECORD + ".ttl",
          "atlas:whyItMatters \"[^\"]*\"",
          "atlas:whyItMatters \"People with ME/CFS were not studied. This is edit " + why + ".\"");
    }
    server.edit(
        "data/curated/papers/lusso-1993-infection-natural.ttl",
        "atlas:standing atlas:standing-current",
        "atlas:standing atlas:standing-retracted ; atlas:standingNote \"The paper was"
            + " retracted.\"@en ; atlas:standingDate \"2026\"^^xsd:gYear");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... fields) {
    return server.get(path, fields);
  }

  private static Model turtle(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(answer.body()), null, Lang.TURTLE);
    return model;
  }

  private static String field(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void the_first_memento_says_what_the_page_said_then() {
    assertThat(turtle(RECORD + "@1.ttl").isIsomorphicWith(first)).isTrue();
    assertThat(turtle(RECORD + ".ttl").isIsomorphicWith(first)).isFalse();
  }

  @Test
  void each_format_of_a_memento_is_there() {
    for (String suffix :
        new String[] {"html", "ttl", "jsonld", "nt", "rdf", "txt", "bib", "ris", "csl.json"}) {
      HttpResponse<String> answer = get(RECORD + "@2." + suffix);
      assertThat(answer.statusCode()).as(suffix).isEqualTo(200);
      assertThat(field(answer, "Memento-Datetime")).endsWith("GMT");
      assertThat(field(answer, "X-Robots-Tag")).isEqualTo("noindex");
      assertThat(field(answer, "Link"))
          .contains("rel=\"original\"", "rel=\"timegate\"", "rel=\"timemap\"")
          .contains("rel=\"first memento\"", "rel=\"last memento\"")
          .contains("rel=\"prev memento\"", "rel=\"next memento\"");
    }
  }

  @Test
  void a_memento_says_when_it_was_how_often_it_changed_since_and_that_the_paper_was_retracted() {
    assertThat(get(RECORD + "@1", "Accept", "text/html").body())
        .contains("the page as it was on", "(revision 1)", "It has changed 4 times since")
        .contains("The paper was retracted since.");
    assertThat(get(RECORD + "@5", "Accept", "text/html").body())
        .contains("Nothing on it has changed since");
    assertThat(get(RECORD, "Accept", "text/html").body()).doesNotContain("as it was on");
  }

  @Test
  void a_revision_that_did_not_change_the_page_leads_to_the_one_that_did() {
    HttpResponse<String> answer = get("/virus/hhv-6@4.ttl");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(field(answer, "Location")).matches("/virus/hhv-6@[1-3]\\.ttl");
    assertThat(get(RECORD + "@2999-01-01").statusCode()).isEqualTo(302);
    assertThat(get(RECORD + "@77").statusCode()).isEqualTo(404);
    assertThat(get(RECORD + "@never").statusCode()).isEqualTo(404);
  }

  @Test
  void the_time_gate_leads_by_the_date_and_says_what_it_looked_at() {
    HttpResponse<String> early =
        get("/timegate" + RECORD, "Accept-Datetime", "Thu, 01 Jan 1970 00:00:00 GMT");
    assertThat(early.statusCode()).isEqualTo(302);
    assertThat(field(early, "Location")).isEqualTo(RECORD + "@1");
    assertThat(field(early, "Vary")).isEqualToIgnoringCase("accept-datetime");
    assertThat(field(early, "Link")).contains("rel=\"original\"", "rel=\"timemap\"");
    assertThat(field(get("/timegate" + RECORD), "Location")).isEqualTo(RECORD + "@5");
    assertThat(get("/timegate" + RECORD, "Accept-Datetime", "yesterday").statusCode())
        .isEqualTo(400);
    assertThat(get("/timegate/evidence/no-such").statusCode()).isEqualTo(404);
  }

  /** RFC 7089 shows no others, and clients ask for them as they stand. */
  @Test
  void links_between_a_document_and_its_mementos_are_whole_addresses() {
    for (String path :
        new String[] {
          RECORD, RECORD + ".ttl", RECORD + "@2", RECORD + "@2.ttl", "/timegate" + RECORD, "/virus"
        }) {
      List<String> links =
          MEMENTO_LINK.matcher(field(get(path), "Link")).results().map(it -> it.group(1)).toList();
      assertThat(links).as(path).hasSizeGreaterThan(1);
      assertThat(links).allMatch(link -> link.startsWith(server.address().resolve("/").toString()));
    }
  }

  @Test
  void the_time_gate_names_the_mementos_around_the_one_that_it_leads_to() {
    String links = field(get("/timegate" + RECORD + ".ttl"), "Link");
    assertThat(links)
        .contains(RECORD + ".ttl>; rel=\"original\"")
        .contains(RECORD + "@1.ttl>; rel=\"first memento\"; datetime=\"")
        .contains(RECORD + "@5.ttl>; rel=\"last memento\"; datetime=\"")
        .contains(RECORD + "@4.ttl>; rel=\"prev memento\"; datetime=\"")
        .doesNotContain("next memento");
  }

  @Test
  void the_time_map_lists_all_mementos_in_either_format() {
    String links = get("/timemap" + RECORD).body();
    assertThat(links.lines().filter(line -> line.contains("memento\""))).hasSize(5);
    assertThat(links).contains("rel=\"first memento\"", "rel=\"last memento\"", "rel=\"self\"");
    HttpResponse<String> json = get("/timemap" + RECORD, "Accept", "application/json");
    assertThat(field(json, "Content-Type")).isEqualTo("application/json");
    assertThat(json.body()).contains("\"mementos\"", RECORD + "@3");
    assertThat(get("/timemap" + RECORD, "Accept", "text/html").statusCode()).isEqualTo(406);
  }

  @Test
  void the_page_itself_never_negotiates_by_time() {
    HttpResponse<String> answer = get(RECORD, "Accept-Datetime", "Thu, 01 Jan 1970 00:00:00 GMT");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(field(answer, "Vary")).doesNotContainIgnoringCase("datetime");
    assertThat(field(answer, "Link")).contains("rel=\"timegate\"", "rel=\"timemap\"");
  }

  @Test
  void the_history_tells_the_story() {
    String all = get("/history", "Accept", "text/html").body();
    assertThat(all).contains("Revision 5", "Retracted", "Revision 1", "First load");
    String own = get(RECORD + "/history", "Accept", "text/html").body();
    assertThat(own).contains(RECORD + "@5", RECORD + "@1", "Retracted", "Edited");
    assertThat(turtle("/history.ttl").size()).isPositive();
    assertThat(turtle(RECORD + "/history.ttl").size()).isPositive();
    assertThat(get("/history/2.txt").body()).contains("This is edit one.", "- ", "+ ");
    assertThat(turtle("/history/2.ttl").size()).isPositive();
    assertThat(get("/history/99").statusCode()).isEqualTo(404);
    assertThat(get("/history?page=2").statusCode()).isEqualTo(400);
    assertThat(get("/evidence/no-such/history").statusCode()).isEqualTo(404);
  }

  @Test
  void a_graph_names_the_revisions_that_changed_it_and_they_lead_to_it() {
    String graph = "/graph/curated" + RECORD;
    Model said = turtle(graph + ".ttl");
    Resource described = said.getResource("https://www.mecfsatlas.com" + graph);
    assertThat(described.getProperty(PROV.wasGeneratedBy).getResource().getURI())
        .endsWith("/history/4#activity");
    assertThat(described.listProperties(PROV.wasInfluencedBy).toList())
        .extracting(each -> each.getResource().getURI().replaceFirst(".*/history/", ""))
        .containsExactlyInAnyOrder("3#activity", "2#activity", "1#activity");
    assertThat(described.hasProperty(DCTerms.modified)).isTrue();
    assertThat(get(graph, "Accept", "text/html").body())
        .containsSubsequence("/history/4", "/history/3", "/history/2", "/history/1");
    assertThat(get("/history/2", "Accept", "text/html").body()).contains("href=\"" + graph + "\"");
  }

  @Test
  void a_query_is_answered_on_the_state_that_it_names() {
    String query =
        "/sparql?query="
            + URLEncoder.encode(
                "SELECT ?why { evidence:lusso-1993-infection-natural atlas:whyItMatters ?why }",
                StandardCharsets.UTF_8);
    assertThat(get(query, "Accept", "text/csv").body()).contains("edit three");
    assertThat(get(query + "&revision=2", "Accept", "text/csv").body()).contains("edit one");
    assertThat(get(query + "&revision=1", "Accept", "text/csv").body()).doesNotContain("edit");
    assertThat(get(query + "&revision=2", "Accept", "text/csv").body()).contains("edit one");
    assertThat(get(query + "&revision=9", "Accept", "text/csv").statusCode()).isEqualTo(404);
    assertThat(get(query + "&revision=x", "Accept", "text/csv").statusCode()).isEqualTo(404);
  }

  @Test
  void a_citation_of_the_reading_names_its_state_and_can_be_verified() {
    String citation = get(RECORD + "@2.bib?of=record").body();
    assertThat(citation).contains(RECORD + "@2", "Revision 2, SHA-256 ");
    CitedState cited = CitedState.in(citation).orElseThrow();
    RevisionLog log = server.log();
    assertThat(cited.computed(log)).contains(cited.digest());
    String address = URI.create("https://www.mecfsatlas.com" + RECORD + "@1").toString();
    CitedState before = CitedState.in(address).orElseThrow();
    assertThat(before.digest()).isEmpty();
    assertThat(before.computed(log)).isPresent().get().isNotEqualTo(cited.digest());
    assertThat(CitedState.in("no address")).isEmpty();
  }
}
