package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem document of ours and never a fault. */
class BadInputTest {
  private static final Set<String> REFUSALS = Set.of("400", "404", "414", "431", "505");

  static Stream<String> targets() {
    return Stream.of(
        "/nobody",
        "/nobody/knows",
        "/virus/nobody",
        "/virus/nobody.ttl",
        "/virus/sample.foo",
        "/virus/sample.ttl.ttl",
        "/virus/.ttl",
        "/virus/..ttl",
        "/virus.foo",
        "/virus.bib",
        "/ontology.csv",
        "/ontology.",
        "/Virus/sample",
        "/virus/-sample",
        "/virus/sample/more",
        "/virus/a%2Fb",
        "/virus/%2e%2e",
        "/virus/..%2f..%2fetc",
        "/virus/../../../etc/passwd",
        "/virus/%00",
        "/virus/%0d%0aX-Evil:1",
        "/virus/%ff",
        "/virus/%zz",
        "/virus/%",
        "/virus/\u0001",
        "/virus/\u00e9",
        "/virus/a;b=c",
        "/virus;x/sample;y",
        "/virus/sample\\",
        "//virus/sample",
        "//",
        "//evil.example/",
        "/virus//sample",
        "/virus/" + "a".repeat(4096),
        "/" + "a".repeat(4096),
        "/virus/" + "a".repeat(20_000),
        "/virus?page=" + "1".repeat(2000),
        "/virus?page=%zz",
        "/virus?page=x",
        "/virus/sample?length=endless",
        "/search?q=" + "a".repeat(201),
        "/search?q=" + "a".repeat(10_000),
        "/search.csv",
        "/search.",
        "/search/more",
        "/searching",
        "/id/virus/nobody",
        "/id/nobody/sample",
        "/id/virus",
        "/assets/0123abcd/other.css",
        "/assets/beef/atlas.css",
        "/assets/0123abcd/atlas",
        "/context/v2.jsonld",
        "/context/v1.jsonld.ttl",
        "/context/v1.jsonld.jsonld",
        "/sitemap.xml.ttl",
        "/sitemap/pages.xml.html",
        "/sitemap/virus.xml.rdf",
        "/robots.txt.txt",
        "sample",
        "http:///virus/sample",
        "*",
        "?");
  }

  @ParameterizedTest
  @MethodSource("targets")
  void a_strange_target_is_refused_with_a_problem_document(String target) {
    refused(SITE.rawGet(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: a b\r\n",
        "Host: [::1\r\n",
        "Host: a:99999999\r\n",
        "Host: <script>\r\n",
        "",
        "Host: a\r\nHost: b\r\n",
        "Host: localhost\r\n Folded: yes\r\n",
        "Host: localhost\r\nBad Name: x\r\n",
        "Host: localhost\r\nContent-Length: -1\r\n",
        "Host: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n"
      })
  void strange_fields_are_refused_with_a_problem_document(String fields) {
    refused(SITE.raw("GET /virus/sample HTTP/1.1\r\n" + fields + "Connection: close\r\n\r\n"));
  }

  @Test
  void a_request_line_that_is_none_is_refused() {
    refused(SITE.raw("hello\r\n\r\n"));
    refused(SITE.raw("GET /virus/sample HTTP/9.9\r\nHost: localhost\r\n\r\n"));
  }

  @Test
  void a_host_never_comes_back_in_a_location() {
    String answer =
        SITE.raw("GET /virus/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 301").contains("Location: /virus\r\n");
    assertThat(answer).doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        ";;;,,,",
        "text/html;q=",
        "\u00e9\u00e9/\u00e9",
        "*",
        "a/b/c",
        "text/html;a=\"\\"
      })
  void a_malformed_accept_is_answered_as_if_it_said_nothing(String accept) {
    String answer =
        SITE.raw(
            "GET /virus/sample HTTP/1.1\r\nHost: localhost\r\nAccept: "
                + accept
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Type: text/html");
  }

  private static void refused(String answer) {
    String status = answer.split("[ \r\n]", 3)[1];
    assertThat(status).as(answer).isIn(REFUSALS);
    assertThat(answer)
        .containsIgnoringCase("Content-Type: application/problem+json")
        .contains("\"status\":" + status)
        .contains("Access-Control-Allow-Origin: *")
        .doesNotContainIgnoringCase("jetty")
        .doesNotContainIgnoringCase("<html")
        .doesNotContain("\tat ", "Exception", "evil", "Evil");
  }

  @Test
  void a_get_has_no_content_so_nothing_is_read_of_its_type() {
    assertThat(SITE.get("/virus/sample", "Content-Type", "nonsense").statusCode()).isEqualTo(200);
  }
}
