package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Studies side by side over HTTP, with the shipped data. */
class ServedComparisonTest {
  private static final String QUEREC = "href=\"/evidence/querec-2023-natural-killer\"";
  private static final String FLETCHER = "href=\"/evidence/fletcher-2010-biomarkers-chronic\"";

  private static String html(String path) {
    HttpResponse<String> answer = RunningAtlas.get(path, "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lusso-1993-infection-natural",
        "/evidence/lusso-1993-infection-natural",
        "paper/lusso-1993-infection-natural",
        "https://www.mecfsatlas.com/evidence/lusso-1993-infection-natural",
        "https://www.mecfsatlas.com/id/evidence/lusso-1993-infection-natural",
        "10.1038/362458a0",
        "doi:10.1038/362458A0",
        "https://doi.org/10.1038/362458a0",
        "PMID 7681936",
        "7681936",
        "Lusso 1993",
        "lusso et al., 1993",
        "Lusso (1993)",
        "Lusso, 1993"
      })
  void a_study_is_known_by_address_doi_pubmed_number_or_author_and_year(String typed) {
    assertThat(html("/compare?study=" + typed.replace(" ", "%20") + "&study=Bynke%202020"))
        .contains(
            "<h1>Lusso 1993, Bynke 2020</h1>", "href=\"/evidence/lusso-1993-infection-natural\"");
  }

  @Test
  void what_came_out_of_the_claim_they_share_stands_first_and_then_as_it_was_printed() {
    String page = html("/compare?study=Querec%202023&study=Fletcher%202010");
    assertThat(page)
        .contains(QUEREC, FLETCHER)
        .containsSubsequence(
            "What differs</h2>",
            "href=\"/claim/nk-cytotoxicity-weaker-in-me-cfs\"",
            "not found",
            "Result as printed",
            "PEM</th>",
            "What is the same (",
            "What this does not prove</h2>",
            "Querec 2023:</b>",
            "Fletcher 2010:</b>");
    assertThat(page).contains("</details>\n<section class=\"q limits\"");
  }

  @Test
  void what_many_studies_are_called_is_asked_back() {
    String page = html("/compare?study=Querec%202023&study=Jason%202021");
    assertThat(page)
        .contains(
            "names no one study",
            QUEREC,
            "href=\"/compare?ids=querec-2023-natural-killer%2Cjason-2021-");
  }

  @Test
  void what_nothing_is_called_is_said_and_shown_as_text() {
    assertThat(html("/compare?study=%3Czzzzqqq%3E"))
        .contains("zzzzqqq", "none comes near")
        .doesNotContain("<zzzzqqq");
  }

  @Test
  void an_author_of_another_year_is_near() {
    assertThat(html("/compare?study=Querec%201999"))
        .contains("Did you mean this one?", "Querec 2023");
  }

  @Test
  void a_retracted_paper_is_said_to_count_for_no_claim() {
    assertThat(html("/compare?study=lombardi-2009-detection-infectious"))
        .contains("counts for no claim");
  }

  @Test
  void lists_of_studies_have_a_box_for_each_and_one_button() {
    String page = html("/evidence");
    assertThat(page)
        .contains(
            "<form class=\"ticks\" method=\"get\" action=\"/compare\"",
            "<input type=\"checkbox\" name=\"study\" value=\"",
            "Tick to compare: ",
            ">Compare the ticked</button>");
    assertThat(html("/search?q=natural%20killer")).contains("Compare the ticked</button>");
    assertThat(html("/cell/nk-cell")).contains("Compare the ticked</button>");
  }

  @Test
  void more_than_fit_are_refused_with_a_reason() {
    HttpResponse<String> answer =
        RunningAtlas.get("/compare?study=a&study=b&study=c&ids=d,e,f,g", "application/json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("at most 6 studies, not 7");
  }

  @Test
  void six_long_names_are_not_too_long_and_the_data_say_the_same() {
    String six =
        "/compare%s?ids=querec-2023-natural-killer,fletcher-2010-biomarkers-chronic,"
            + "stevens-2018-cardiopulmonary-exercise,lusso-1993-infection-natural,"
            + "johnston-2016-epidemiological-characteristics,bynke-2020-autoantibodies-beta,"
                .replace("beta,", "beta");
    assertThat(html(six.formatted(""))).contains(QUEREC, FLETCHER);
    assertThat(RunningAtlas.get(six.formatted(".csv"), "*/*").body())
        .contains("querec-2023-natural-killer", "fletcher-2010-biomarkers-chronic");
  }

  @Test
  void case_definitions_are_columns_and_stand_once() {
    String page = html("/compare/criteria?definition=fukuda-1994&definition=icc-2011");
    assertThat(page)
        .containsSubsequence(
            "Element</th>", "/criterion/fukuda-1994", "/criterion/icc-2011", "PEM</th>")
        .doesNotContain("The same as a list");
    assertThat(html("/compare/criteria?ids=fukuda-1994,icc-2011&rows=differing").length())
        .isLessThan(page.length());
    assertThat(RunningAtlas.get("/compare/criteria?rows=all", "*/*").statusCode()).isEqualTo(400);
  }
}
