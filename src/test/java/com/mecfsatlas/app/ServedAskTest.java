package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions with gaps and the query page, over HTTP. */
class ServedAskTest {
  private static final String CELLS = "/questions/which-viruses-were-studied-with-a-cell";
  private static final String PAIRS = "/questions/what-was-found-about-a-virus-and-a-cell";

  private static HttpResponse<String> page(String path) {
    return RunningAtlas.get(path, "text/html");
  }

  private static String field(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void the_query_page_has_sentences_with_selects() {
    String page = page("/sparql").body();
    List<String> actions =
        Pattern.compile("<form class=\"sentence\" method=\"get\" action=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(actions).hasSizeGreaterThanOrEqualTo(12).contains(CELLS);
    assertThat(actions).allSatisfy(each -> assertThat(page(each).statusCode()).isEqualTo(200));
    assertThat(page)
        .contains("<option value=\"b-cell\">", "<option value=\"nk-cell\" selected>NK cell");
  }

  @Test
  void a_gap_filled_otherwise_is_another_answer_in_each_format() {
    HttpResponse<String> other = page(CELLS + "?kind=b-cell");
    assertThat(other.body())
        .contains("Which viruses were studied together with B cell")
        .contains("VALUES ?kind { cell:b-cell }")
        .contains("href=\"" + CELLS + ".csv?kind=b-cell\"")
        .contains("href=\"/sparql?query=");
    assertThat(field(other, "Content-Location")).isEqualTo(CELLS + ".html?kind=b-cell");
    String csv = RunningAtlas.get(CELLS + ".csv?kind=b-cell", "*/*").body();
    assertThat(csv).startsWith("virus,cell,setting,relation,outcome,record\r\n").contains("/ebv,");
    assertThat(csv.lines().count() - 1)
        .isEqualTo(Long.parseLong(found("Answer \\((\\d+) row", other.body())));
    assertThat(csv).isNotEqualTo(RunningAtlas.get(CELLS + ".csv", "*/*").body());
  }

  private static String found(String pattern, String text) {
    MatchResult found = Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow();
    return found.group(1);
  }

  @Test
  void the_word_of_the_file_and_no_word_are_one_page() {
    String plain = field(page(CELLS), "ETag");
    assertThat(plain).isNotEmpty();
    assertThat(field(page(CELLS + "?kind=nk-cell"), "ETag")).isEqualTo(plain);
    assertThat(field(page(CELLS + "?kind="), "ETag")).isEqualTo(plain);
    assertThat(field(page(CELLS + "?kind=nk-cell"), "Content-Location")).isEqualTo(CELLS + ".html");
  }

  @Test
  void the_query_with_other_words_gives_the_same_answer_when_it_is_run() {
    String run =
        found("href=\"(/sparql\\?query=[^\"]+)\">Run", page(CELLS + "?kind=b-cell").body());
    String rows = found("Answer \\((\\d+) row", page(CELLS + "?kind=b-cell").body());
    assertThat(page(run).body()).contains("<span class=\"aside-note\">" + rows + " row");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-such-cell",
        "erythrocyte",
        "NK-CELL",
        "%3Cscript%3E",
        "cell:b-cell",
        "https://www.mecfsatlas.com/id/cell/b-cell",
        "b-cell%7D%20?s%20?p%20?o",
        "%22%20UNION",
        "..%2Fb-cell",
        "%F0%9F%A6%A0"
      })
  void a_word_that_is_not_offered_is_named_back_with_those_that_are(String word) {
    HttpResponse<String> answer = page(CELLS + "?kind=" + word);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("is no immune cell that has an answer here")
        .contains("href=\"" + CELLS + "?kind=b-cell\">B cell</a>")
        .doesNotContain("<script>");
    assertThat(RunningAtlas.get(CELLS + "?kind=" + word, "application/json").body())
        .contains("\"href\":\"" + CELLS + "?kind=b-cell\"", "\"title\":\"B cell\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?knd=b-cell", "?kind=b-cell&kind=nk-cell", "?kind=b-cell&x=1"})
  void a_parameter_that_is_no_gap_is_refused(String query) {
    assertThat(page(CELLS + query).statusCode()).isEqualTo(400);
  }

  @Test
  void two_words_that_have_no_answer_together_say_so_and_offer_what_has() {
    HttpResponse<String> answer = page(PAIRS + "?virus=vzv&cell=b-cell");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Answer (0 rows)", "not evidence against anything")
        .contains("href=\"" + PAIRS + "?virus=ebv&amp;cell=b-cell\">EBV</a>");
  }

  @Test
  void scripts_are_ours_and_in_the_page_itself_on_the_query_page_alone() {
    assertThat(field(page("/sparql"), "Content-Security-Policy"))
        .containsPattern("script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; ")
        .doesNotContain("unsafe");
    for (String other : List.of("/", "/questions", CELLS, "/sparql/terms.json")) {
      assertThat(field(page(other), "Content-Security-Policy"))
          .doesNotContain("sha256", "unsafe")
          .satisfiesAnyOf(
              policy -> assertThat(policy).contains("script-src 'self'; "),
              policy -> assertThat(policy).doesNotContain("script-src"));
    }
  }

  @Test
  void the_editor_is_kept_for_ever_and_its_terms_for_a_while() {
    String page = page("/sparql").body();
    List<String> modules =
        Pattern.compile("\"(/assets/[^\"]+\\.js)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(modules).hasSize(14);
    for (String module : modules) {
      HttpResponse<String> answer = RunningAtlas.get(module, "*/*");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(field(answer, "Content-Type")).startsWith("text/javascript");
      assertThat(field(answer, "Cache-Control")).contains("immutable");
      assertThat(RunningAtlas.get(module.replaceFirst("[0-9a-f]{16}", "0"), "*/*").statusCode())
          .isEqualTo(404);
    }
    HttpResponse<String> terms = RunningAtlas.get("/sparql/terms.json", "*/*");
    assertThat(field(terms, "Content-Type")).startsWith("application/json");
    assertThat(field(terms, "ETag")).isNotEmpty();
    assertThat(field(terms, "Cache-Control")).contains("max-age=60");
    assertThat(terms.headers().map().keySet()).noneMatch(name -> name.contains("fuseki"));
  }

  @Test
  void the_terms_are_only_read() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(RunningAtlas.at("/sparql/terms.json"))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(field(answer, "Allow")).contains("GET");
  }

  @Test
  void a_page_that_tells_its_time_has_a_weak_tag() {
    String query = "/sparql?query=ASK%20%7B%20%3Fp%20a%20atlas%3APaper%20%7D";
    assertThat(field(page(query), "ETag")).startsWith("W/\"");
    assertThat(page(query).body()).containsPattern("yes or no, \\d+ ms").contains(">true<");
    assertThat(field(RunningAtlas.get(query, "application/json"), "ETag")).startsWith("\"");
  }
}
