package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.analysis.keyquestion.KeyNumbers;
import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
import com.mecfsatlas.analysis.keyquestion.RuledSentence;
import com.mecfsatlas.validation.wording.Hit;
import com.mecfsatlas.validation.wording.WordingScanner;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers to key questions, with the shipped data. */
class ServedKeyAnswersTest {
  private static final Pattern TOO_SURE =
      Pattern.compile(
          "confirmed|proves that|\\bworks\\b|positive result|effective", Pattern.CASE_INSENSITIVE);

  /** Rules for the texts of records only. */
  private static final Set<String> OF_RECORDS_ONLY = Set.of("curator", "abbreviation");

  static List<KeyQuestion> questions() {
    return KeyQuestion.all();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void a_page_answers_in_a_sentence_then_in_messages_a_picture_and_what_is_not_proved(
      KeyQuestion question) {
    Document page = page(question.path());
    assertThat(page.select("h1").text()).isEqualTo(question.question());
    assertThat(page.select("header .verdict").text()).isNotBlank();
    assertThat(page.select(".says li")).hasSize(question.messages().size());
    assertThat(page.select(".fig table.unit, .fig svg.cols")).hasSize(1);
    assertThat(page.select(".q.limits h2").text()).isEqualTo("What this does not prove");
    assertThat(page.select(".q.limits li").eachText()).isEqualTo(question.limits());
    assertThat(page.select("main").text()).doesNotContainPattern(TOO_SURE);
    assertThat(page.select("details .limits")).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void every_way_on_leads_somewhere(KeyQuestion question) {
    assertThat(question.onward())
        .allSatisfy(
            way ->
                assertThat(get(way.href(), "text/html").statusCode())
                    .as(way.href())
                    .isEqualTo(200));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void markdown_says_what_the_page_says(KeyQuestion question) {
    Document page = page(question.path());
    String text = get(question.path() + ".md", "*/*").body().replace("**", "").replace("\\", "");
    assertThat(text)
        .startsWith("# " + question.question() + "\n")
        .contains(page.select("header .verdict").text())
        .contains(page.select(".says li").eachText())
        .contains(question.limits())
        .doesNotContainPattern(TOO_SURE);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void linked_data_have_the_answer_and_what_it_does_not_prove(KeyQuestion question) {
    Model model =
        RDFParser.fromString(get(question.path() + ".jsonld", "*/*").body(), Lang.JSONLD).toModel();
    Resource asked =
        ResourceFactory.createResource(
            "https://www.mecfsatlas.com" + question.path() + "#question");
    Resource answer =
        model.listObjectsOfProperty(asked, SchemaDO.suggestedAnswer).next().asResource();
    assertThat(answer.inModel(model).getProperty(SchemaDO.text).getString())
        .startsWith(page(question.path()).select("header .verdict").text());
    assertThat(answer.inModel(model).getProperty(SchemaDO.disambiguatingDescription).getString())
        .contains(question.limits());
    assertThat(model.listSubjectsWithProperty(RDF.type, SchemaDO.ListItem).toList())
        .hasSizeGreaterThan(2);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void the_table_has_a_row_for_whatever_was_counted(KeyQuestion question) {
    assertThat(get(question.path() + ".csv", "*/*").body().lines())
        .hasSizeGreaterThan(10)
        .first()
        .asString()
        .startsWith("part,claim,");
  }

  @Test
  void the_numbers_of_a_virus_are_those_of_its_roll_up() {
    List<Element> rows =
        page("/answers/does-a-virus-cause-it").select(".unit tbody:not(.apart) tr");
    assertThat(rows).hasSizeGreaterThan(5);
    for (Element row : rows) {
      Element tally = page(row.select("th a").attr("href")).select(".tallies tbody tr").getFirst();
      for (String outcome : List.of("Found", "Not found", "Mixed")) {
        // A column of zeros is left out there.
        Elements counted = tally.select("td[data-label=" + outcome + "]");
        assertThat(row.select("td[data-label=" + outcome + "] .c").text())
            .as(row.text())
            .isEqualTo(counted.isEmpty() ? "0" : counted.text().replaceFirst(" .*", ""));
      }
    }
  }

  @Test
  void no_virus_stands_in_two_rows_of_groups_that_are_nearly_the_same() {
    assertThat(page("/answers/does-a-virus-cause-it").select(".unit tbody th").eachText())
        .contains("EBV", "HHV-6", "Enterovirus", "HHV-7")
        .doesNotContain("Lymphocryptovirus", "Herpesviridae", "HHV-6B", "Coxsackievirus");
  }

  @Test
  void claims_on_which_results_differ_are_as_many_as_their_page_lists() {
    String heading = page("/disagreements").select("h1").text();
    assertThat(page("/answers/what-is-not-known").select(".says").text())
        .contains(
            "On " + heading.replaceFirst("^.*\\((\\d+)\\)$", "$1") + " claims, results differ");
  }

  @Test
  void the_columns_by_year_add_up_to_the_studies_in_the_sentence() {
    Document page = page("/answers/what-is-pem");
    int studies = sum(page.select("td[data-label=Studies]"));
    int required = sum(page.select("td[data-label=PEM required]"));
    assertThat(page.select("header .verdict").text())
        .contains(required + " of " + studies + " studies of people");
    assertThat(page.select("svg.cols rect.b")).hasSameSizeAs(page.select(".rows tbody tr"));
    assertThat(page.select("svg.cols [style], svg.cols script")).isEmpty();
  }

  private static int sum(List<Element> cells) {
    return cells.stream().mapToInt(cell -> Integer.parseInt(cell.text())).sum();
  }

  @Test
  void the_list_and_the_front_page_have_every_question_with_its_sentence() {
    String front = page("/").select(".cards.answers").text();
    assertThat(page("/answers").select(".cards.answers").text()).isEqualTo(front);
    assertThat(questions()).allSatisfy(each -> assertThat(front).contains(each.question()));
    assertThat(get("/answers.md", "*/*").body())
        .contains("](https://www.mecfsatlas.com/answers/what-about-covid.md): ");
    assertThat(get("/llms.txt", "*/*").body())
        .contains("](https://www.mecfsatlas.com/answers/what-about-covid.md)");
    assertThat(get("/sitemap/pages.xml", "*/*").body())
        .contains("/answers</loc>", "/answers/what-about-covid</loc>");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"/answers/no-such", "/answers/no-such.jsonld"})
  void a_question_that_nobody_asked_is_not_found_and_the_others_are_told(String path) {
    HttpResponse<String> answer = get(path, "application/problem+json");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/answers/does-a-virus-cause-it");
  }

  /** Every wording, not only those that the shipped data choose. */
  @ParameterizedTest(name = "{index}")
  @MethodSource("questions")
  void every_wording_passes_the_rules_that_records_pass(KeyQuestion question) {
    Model model = ModelFactory.createDefaultModel();
    texts(question)
        .map(text -> dozens(text).fill(text).strip())
        .filter(text -> !text.isEmpty())
        .forEach(
            text ->
                model
                    .createResource(
                        "https://www.mecfsatlas.com/id/evidence/p"
                            + Integer.toHexString(text.hashCode()))
                    .addProperty(RDF.type, Atlas.EvidenceRecord)
                    .addProperty(Atlas.whyItMatters, text, "en"));
    assertThat(model.isEmpty()).isFalse();
    assertThat(
            new WordingScanner()
                .scan(model).stream()
                    .filter(hit -> hit.text().equals("whyItMatters"))
                    .filter(hit -> !OF_RECORDS_ONLY.contains(hit.rule()))
                    .map(Hit::toString))
        .isEmpty();
  }

  /** Whatever a text names is a dozen. */
  private static KeyNumbers dozens(String text) {
    return new KeyNumbers(
        Pattern.compile("\\{(\\w+)")
            .matcher(text)
            .results()
            .map(gap -> gap.group(1))
            .distinct()
            .collect(Collectors.toMap(name -> name, name -> 12)),
        Map.of());
  }

  private static Stream<String> texts(KeyQuestion question) {
    Stream<RuledSentence> sentences =
        Stream.concat(
            Stream.of(question.brief(), question.lead(), question.caption()),
            question.messages().stream());
    return Stream.concat(
        question.limits().stream(),
        sentences
            .flatMap(sentence -> sentence.wordings().stream())
            .map(wording -> wording.strong() + " " + wording.text()));
  }

  private static Document page(String path) {
    return Jsoup.parse(get(path, "text/html").body());
  }

  private static HttpResponse<String> get(String path, String accept) {
    return RunningAtlas.get(path, accept);
  }
}
