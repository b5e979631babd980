package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.sparql.RunningService.Store;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Store.class)
class SparqlServiceTest {
  private final RunningService service;

  SparqlServiceTest(Store store) {
    this.service = new RunningService(store, QueryLimits.PUBLIC);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void the_default_graph_is_the_union_of_the_named_graphs() throws Exception {
    assertThat(service.ask("ASK { virus:hhv-6 ?p ?o . ?cell skos:prefLabel 'NK cell' }").body())
        .contains("true");
    assertThat(service.ask("SELECT (COUNT(*) AS ?n) { ?s skos:prefLabel ?o }").body())
        .contains("\"3\"");
    assertThat(service.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body()).contains("\"303\"");
    assertThat(service.ask("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }").body())
        .contains(RunningService.VIRUSES, RunningService.CELLS);
  }

  @Test
  void a_query_chooses_among_the_graphs_of_the_atlas() throws Exception {
    String count = "SELECT (COUNT(*) AS ?n) %s { %s }";
    assertThat(
            service.ask(count.formatted("FROM <" + RunningService.CELLS + ">", "?s ?p ?o")).body())
        .contains("\"1\"");
    assertThat(
            service
                .ask(
                    count.formatted(
                        "FROM NAMED <" + RunningService.CELLS + ">", "GRAPH ?g {?s ?p ?o}"))
                .body())
        .contains("\"1\"");
    assertThat(
            service
                .ask(count.formatted("FROM NAMED <" + RunningService.CELLS + ">", "?s ?p ?o"))
                .body())
        .contains("\"0\"");
    assertThat(
            service
                .get(
                    "/sparql?default-graph-uri=%s&query=%s"
                        .formatted(
                            RunningService.encoded(RunningService.CELLS),
                            RunningService.encoded(
                                count.formatted(
                                    "FROM <" + RunningService.VIRUSES + ">", "?s ?p ?o"))))
                .body())
        .contains("\"1\"");
  }

  @Test
  void a_graph_that_is_not_there_is_refused_not_fetched() throws Exception {
    for (String graph : new String[] {"file:///etc/passwd", "urn:no:such"}) {
      HttpResponse<String> answer = service.ask("ASK FROM <" + graph + "> { ?s ?p ?o }");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains(graph);
    }
  }

  @Test
  void a_readers_own_prefix_wins() throws Exception {
    assertThat(
            service.ask("PREFIX virus: <urn:x-row:> ASK { virus:7 <urn:x-row:number> 7 }").body())
        .contains("true");
  }

  @Test
  void a_query_comes_by_get_form_body_or_query_method() throws Exception {
    String query = "ASK { virus:hhv-6 skos:prefLabel 'é' }";
    String form = "query=" + RunningService.encoded(query);
    assertThat(service.ask(query).body()).contains("true");
    assertThat(service.post(QueryRequest.FORM, form).body()).contains("true");
    assertThat(service.post(QueryRequest.QUERY, query).body()).contains("true");
    assertThat(service.post(QueryRequest.QUERY + "; charset=UTF-8", query).body()).contains("true");
    assertThat(
            service
                .send(
                    service
                        .at("/sparql")
                        .header("Content-Type", QueryRequest.QUERY)
                        .method("QUERY", BodyPublishers.ofString(query)))
                .body())
        .contains("true");
  }

  @Test
  void head_answers_as_get_does_without_a_body() throws Exception {
    String path = "/sparql?query=" + RunningService.encoded("ASK {}");
    HttpResponse<String> get = service.get(path);
    HttpResponse<String> head =
        service.send(service.at(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().map().get("content-type"))
        .isEqualTo(get.headers().map().get("content-type"));
    assertThat(head.headers().map().get("content-length"))
        .isEqualTo(get.headers().map().get("content-length"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * {?s ?p ?o} LIMIT 2 | | application/sparql-results+json",
        "SELECT * {?s ?p ?o} LIMIT 2 | */* | application/sparql-results+json",
        "SELECT * {?s ?p ?o} LIMIT 2 | application/sparql-results+xml |"
            + " application/sparql-results+xml",
        "SELECT * {?s ?p ?o} LIMIT 2 | text/csv | text/csv; charset=utf-8",
        "SELECT * {?s ?p ?o} LIMIT 2 | text/tab-separated-values | text/tab-separated-values;"
            + " charset=utf-8",
        "SELECT * {?s ?p ?o} LIMIT 2 | text/csv;q=0,text/*;q=0.5 | text/tab-separated-values;"
            + " charset=utf-8",
        "SELECT * {?s ?p ?o} LIMIT 2 | application/json | application/json",
        "ASK {} | | application/sparql-results+json",
        "ASK {} | application/sparql-results+xml | application/sparql-results+xml",
        "CONSTRUCT WHERE {?s skos:prefLabel ?o} | | text/turtle; charset=utf-8",
        "CONSTRUCT WHERE {?s skos:prefLabel ?o} | application/n-triples | application/n-triples",
        "CONSTRUCT WHERE {?s skos:prefLabel ?o} | application/ld+json | application/ld+json",
        "CONSTRUCT WHERE {?s skos:prefLabel ?o} | application/rdf+xml | application/rdf+xml",
        "CONSTRUCT WHERE {?s skos:prefLabel ?o} | application/trig | application/trig",
        "DESCRIBE virus:hhv-6 | | text/turtle; charset=utf-8",
      })
  void each_answer_is_in_the_format_asked_for(String query, String accept, String type)
      throws Exception {
    HttpResponse<String> answer =
        accept == null ? service.ask(query) : service.ask(query, "Accept", accept);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().map())
        .doesNotContainKeys(
            "server", "fuseki-request-id", "pragma", "access-control-allow-credentials");
    if (!query.startsWith("ASK")) {
      assertThat(answer.body()).containsAnyOf("HHV-6", "urn:x-row");
    }
  }

  @Test
  void the_functions_of_sparql_work_as_ever() throws Exception {
    assertThat(
            service
                .ask(
                    """
                    SELECT ?x (GROUP_CONCAT(DISTINCT ?l; separator="|") AS ?ls) (COUNT(?l) AS ?n) {
                      ?s skos:prefLabel ?label FILTER REGEX(?label, "^hhv", "i")
                      FILTER EXISTS { ?s skos:prefLabel ?other FILTER REGEX(?other, "é") }
                      BIND(CONCAT(REPLACE(?label, "(H+)", "<$1>"), "!") AS ?l)
                      { SELECT (REPLACE("abab", "B", "z", "i") AS ?x) {} }
                    } GROUP BY ?x HAVING (COUNT(REPLACE(?l, "V", "v")) > 0) ORDER BY REPLACE(?x, "a", "")
                    """,
                    "Accept",
                    "text/csv")
                .body()
                .lines())
        .containsExactly("x,ls,n", "azaz,<HH>V-6!,1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "VERSION '1.2' SELECT (LANGDIR('a'@ar--rtl) AS ?x) {} => rtl",
        "SELECT (hasLANG('a'@en) && !hasLANGDIR('a'@en) AS ?x) {} => true",
        "SELECT (LANG(STRLANGDIR('a', 'ar', 'rtl')) AS ?x) {} => ar",
        "SELECT (SUBJECT(?t) AS ?x) { VALUES ?t { <<( <urn:a> <urn:b> 7 )>> } } => urn:a",
        "SELECT (OBJECT(TRIPLE(<urn:a>, <urn:b>, 7)) AS ?x) {} => 7",
        "SELECT (COALESCE(TRIPLE(7, <urn:b>, 7), 'none') AS ?x) {} => none",
        "SELECT (COUNT(*) AS ?x) { << ?s ?p ?o ~ ?r >> ?q ?of {| ?a ?b |} } => 0",
      })
  void a_query_is_read_by_the_grammar_of_sparql_1_2(String query, String value) throws Exception {
    HttpResponse<String> answer = service.ask(query, "Accept", "text/csv");
    assertThat(answer.body().lines()).containsExactly("x", value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?x) { BIND(<urn:a> AS ?t0) %s }",
        "SELECT (COUNT(*) AS ?x) { ?s ?p ?o } ORDER BY EXISTS { BIND(<urn:a> AS ?t0) %s }",
      })
  void a_term_of_a_triple_does_not_double_without_end(String query) throws Exception {
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      terms.append("BIND(<<( ?t%1$d <urn:b> ?t%1$d )>> AS ?t%2$d) ".formatted(i, i + 1));
    }
    HttpResponse<String> answer = service.ask(query.formatted(terms));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("query-refused", "12 terms");
  }
}
