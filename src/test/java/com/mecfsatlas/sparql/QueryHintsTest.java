package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.sparql.RunningService.Store;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who makes a usual mistake is told the way out. */
class QueryHintsTest {
  private static final RunningService SERVICE =
      new RunningService(Store.MEMORY, RunningService.LIMITS, () -> "one");

  @AfterAll
  static void stop() {
    SERVICE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT count(*) { ?s ?p ?o }",
        "SELECT ?s COUNT(?o) { ?s ?p ?o } GROUP BY ?s",
        "SELECT DISTINCT ?a ?b group_concat(?c) { ?a ?b ?c }"
      })
  void an_aggregate_wants_brackets_and_a_name(String query) throws Exception {
    assertThat(refusal(query, 400, "query-syntax")).contains("(COUNT(*) AS ?n)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:x:a> <urn:x:b> 1 }",
        "# all of it\nPREFIX x: <urn:x:>\nDELETE WHERE { ?s x:p ?o }",
        "BASE <urn:x:> CLEAR ALL",
        "with <urn:x:g> delete { ?s ?p ?o } where { ?s ?p ?o }"
      })
  void an_update_is_called_one(String update) throws Exception {
    assertThat(refusal(update, 400, "sparql-request")).contains("update", "/update");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?y FILTER(?y >= 2015) FILTER(isIRI(?y)) }",
        "SELECT * { { ?s ?p ?y FILTER(isIRI(?y) && 2015 < ?y) } }",
        "SELECT * { ?s <urn:x:none> ?o OPTIONAL { ?s ?p ?y FILTER(?y = 2015) } }",
      })
  void who_finds_nothing_by_the_number_of_a_year_is_told_what_years_are(String query)
      throws Exception {
    assertThat(SERVICE.ask(query, "Accept", "text/html").body()).contains("2015", "xsd:gYear");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?y FILTER(?y >= 5) FILTER(isIRI(?y)) }",
        "SELECT * { ?s <urn:x-row:number> ?y FILTER(?y <= 2015) }",
        "SELECT * { ?s <urn:x:none> ?y }",
      })
  void who_finds_something_or_compares_nothing_is_told_nothing(String query) throws Exception {
    assertThat(SERVICE.ask(query, "Accept", "text/html").body()).doesNotContain("gYear");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT * { ?s ?p ?o LIMIT 10 | Expected } before LIMIT. Line 1, column 21.",
        "SELECT * { ?s ?p ?o | ends too early: expected } at the end.",
        "SELECT * { ?s ?p ?o } } | There is one } too many",
        "SELECT * { ?s no:p ?o } | The prefix no: is not declared: write PREFIX no: <...>",
        "SELECT * { ?s ?p ?o ?a ?b ?c } | Expected . before ?a: a dot ends each statement",
        "SELECT * { ?s ?p `'abc }` | begins with 'abc } is not closed: expected '",
        "SELECT * { ?s ?p \"abc } | is not closed: expected \\\"",
        "SELECT * { ?s <urn:p ?o } | not closed: expected > after it",
        "SELECT WHERE { ?s ?p ?o } | SELECT names nothing: expected variables",
        "SELECT { ?s ?p ?o } | or * before {.",
        "SELECT * { ?s ?p ?o FILTER ?o > 3 } | Expected ( after FILTER",
        "SELECT * { ?s ?p ?o FILTER(?o > 3 } | Expected ) before }.",
        "SELECT * { ?s ?p ?o, } | one more value between , and }",
        "SELECT * { ?s ?p ?o FILTER(?o IN (1,2,)) } | one more value between , and )",
        "SELECT ?a, ?b { ?a ?p ?b } | No comma stands between variables",
        "SELECT ?s (COUNT(?o) AS ?n) { ?s ?p ?o } | add GROUP BY ?s",
        "SELECT ?s ?o { ?s ?p ?o } GROUP BY ?s | (SAMPLE(?o) AS ?one)",
        "SELECT * { ?s = ?o } | = compares, and stands in a FILTER",
        "SELECT * { ?s <urn:p> = 3 } | = compares, and stands in a FILTER",
        "SELCT * { ?s ?p ?o } | SELCT is no word of SPARQL: did you mean SELECT?",
        "SELECT * WHER { ?s ?p ?o } | did you mean WHERE?",
        "SELECT * { ?s ?p ?o OPTIONL { ?s ?q ?r } } | did you mean OPTIONAL?",
        "SELECT s { ?s ?p ?o } | s is no word of SPARQL: expected ? before a variable",
        "SELECT * { ?s ?p “abc” } | “ is a printed quotation mark: expected",
        "SELECT * { ?s ?p ‘abc’ } | ‘ is a printed quotation mark: expected",
        "SELECT * { ?s ?p ?o } LIMIT 1 ORDER BY ?s | ORDER stands too late",
        "SELECT * { ?s ?p ?o } ORDER ?s | Expected BY after ORDER.",
        "SELECT * { ?s ?p } | not whole: expected subject, property and object",
        "SELECT ?s AS ?x { ?s ?p ?o } | (?a AS ?b)",
        "SELECT (?o + 1) { ?s ?p ?o } | Expected a name for what is computed",
        "SELECT * { ?s ?p ?o FILTER(?o = 1 and ?o = 2) } | Expected && instead of and",
        "SELECT * { ?s ?p ?o } LIMIT -1 | Expected a whole number before -1."
      })
  void a_usual_mistake_is_told_in_words_with_what_was_expected(String query, String words)
      throws Exception {
    assertThat(refusal(query.replace("`", ""), 400, "query-syntax"))
        .contains(words)
        .doesNotContain("Encountered", "Was expecting", "Lexical");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "?",
        "%%%",
        "SELECT",
        "SELECT *",
        "SELECT * {{{",
        "{}",
        "ASK { ?s ?p ?o . . }",
        "ASK { \u0000 }",
        "ASK { 🦠 }",
        "ASK { 'a\nb' }",
        "PREFIX ex <urn:x> ASK {}",
        "ASK {} LIMIT x"
      })
  void whatever_is_wrong_is_told_in_words(String query) throws Exception {
    assertThat(refusal(query, 400, "query-syntax"))
        .contains("\"detail\":\"")
        .doesNotContain("Was expecting", "\"detail\":\"\"");
  }

  @Test
  void a_query_that_ends_too_early_names_no_token_that_is_right() throws Exception {
    HttpResponse<String> answer = SERVICE.ask("SELECT * { ?s ?p ?o ");
    assertThat(answer.body()).contains("ends too early").doesNotContain("\"token\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT (regex('a', '(') AS ?x) {} | Unclosed group",
        "SELECT * { ?s ?p ?o FILTER regex(?o, '*') } | Dangling",
        "SELECT (regex('a', 'a', 'q!') AS ?x) {} | flags",
        "SELECT (REPLACE('abc', '[', 'x') AS ?x) {} | Unclosed character class"
      })
  void a_mistyped_pattern_is_told(String query, String words) throws Exception {
    assertThat(refusal(query, 400, "pattern-syntax")).contains(words).contains("CONTAINS");
  }

  @Test
  void a_pattern_that_is_computed_is_an_error_of_its_row() throws Exception {
    String query = "SELECT ?p (regex('a', ?p) AS ?x) { VALUES ?p { '(' 'a' } }";
    assertThat(SERVICE.ask(query, "Accept", "text/csv").body().lines().skip(1))
        .containsExactly("(,", "a,true");
  }

  private static String refusal(String query, int status, String type) throws Exception {
    HttpResponse<String> answer = SERVICE.ask(query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("errors#" + type + "\"");
    return answer.body();
  }
}
