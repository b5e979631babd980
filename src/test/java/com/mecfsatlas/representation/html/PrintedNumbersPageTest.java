package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.vocabulary.Atlas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

/** The numbers that papers print, and the context of their studies, on the pages. */
class PrintedNumbersPageTest {
  private static final String BRADLEY = "evidence/bradley-2013-altered-functional";
  private static final Pattern NUMBER = Pattern.compile(".*-(value|effect)-\\d+");

  private static String page(String path) {
    return ShippedPages.html(ShippedPages.thing(path));
  }

  private static String row(String page, String id) {
    int start = page.indexOf("<tr id=\"" + id + "\">");
    return start < 0
        ? ""
        : page.substring(start, page.indexOf("</tr>", start))
            .replaceAll("<[^>]*>", " ")
            .replaceAll("\\s+", " ")
            .strip();
  }

  @Test
  void every_number_of_a_file_stands_on_the_page_of_its_record() {
    List<String> missing = new ArrayList<>();
    int numbers = 0;
    for (EntityId record : ShippedPages.all(EntityType.EVIDENCE).toList()) {
      String page = ShippedPages.html(record);
      for (Statement said : numbers(record)) {
        numbers++;
        String part = said.getSubject().getURI().replaceFirst(".*#", "");
        String shown = NUMBER.matcher(part).matches() ? row(page, part) : page;
        String printed = stored(said.getLiteral().getLexicalForm()).replace("-", "−");
        if (!Pattern.compile("(?<![\\d.])" + Pattern.quote(printed) + "(?![\\d]|\\.\\d)")
            .matcher(shown)
            .find()) {
          missing.add(record.path() + "#" + part + " " + said.getPredicate() + " " + printed);
        }
      }
    }
    assertThat(numbers).isGreaterThan(1000);
    assertThat(missing).isEmpty();
  }

  /** The store keeps a number and not how it was printed: {@code 0.050} becomes {@code 0.05}. */
  private static String stored(String printed) {
    BigDecimal number = new BigDecimal(printed).stripTrailingZeros();
    BigDecimal least =
        printed.contains(".") ? number.setScale(Math.max(1, number.scale())) : number;
    return least.toPlainString();
  }

  private static List<Statement> numbers(EntityId record) {
    Model file = RDFDataMgr.loadModel("data/curated/evidence/" + record.slug() + ".ttl");
    return file.listStatements().toList().stream()
        .filter(said -> said.getObject().isLiteral())
        .filter(said -> !said.getPredicate().equals(Atlas.position))
        .filter(
            said ->
                List.of(XSD.integer.getURI(), XSD.decimal.getURI())
                    .contains(said.getLiteral().getDatatypeURI()))
        .toList();
  }

  @Test
  void each_quantity_has_its_groups_and_its_test() {
    assertThat(page(BRADLEY))
        .containsSubsequence(
            "<li id=\"f1\"",
            "<table class=\"numbers\">",
            "<th colspan=\"2\" scope=\"rowgroup\">Naive B cells among B cells</th>",
            "<tr id=\"f1-value-1\">",
            "Patients (33 people)",
            "65%",
            "Healthy controls (24 people)",
            "47%",
            "Test",
            "higher, p = 0.003",
            "Naive B cells among lymphocytes",
            "6.3%");
    assertThat(row(page(BRADLEY), "f1-effect-2")).isEqualTo("Test higher, p = 0.034");
  }

  @Test
  void the_words_of_the_record_stay_beside_its_numbers() {
    assertThat(page(BRADLEY))
        .containsSubsequence("Result in words", "65 vs 47% (P=0.003); 6.3 vs 3.9% of lymphocytes");
  }

  @Test
  void a_ratio_stands_with_its_interval() {
    assertThat(page("evidence/azami-2017-association-between"))
        .contains("odds ratio 10.41 (95% CI 4.24 to 25.55)", "p &lt; 0.0001")
        .containsSubsequence("How to read the numbers", "Odds, hazard", "Confidence interval");
  }

  @Test
  void a_trial_tells_how_it_was_done() {
    assertThat(page("evidence/cleare-1999-low-dose"))
        .contains("mean difference 4.5 points (95% CI 1.2 to 7.7), p = 0.009", "9 of 32 (28%)")
        .containsSubsequence(
            "Compared with",
            "Placebo or sham",
            "Randomised crossover",
            "5 mg or 10 mg daily",
            "Length of treatment",
            "1 month");
  }

  @Test
  void a_registration_leads_to_the_register_whose_addresses_are_known() {
    assertThat(page("evidence/fluge-2011-benefit-lymphocyte"))
        .contains("href=\"https://clinicaltrials.gov/study/NCT00848692\"");
    assertThat(TrialRegister.entry("ISRCTN54285094").href())
        .isEqualTo("https://www.isrctn.com/ISRCTN54285094");
    assertThat(TrialRegister.entry("UMIN000005469").leads()).isFalse();
  }

  @Test
  void durations_are_told_in_words() {
    assertThat(List.of("P12W", "P1Y", "P1Y6M", "P90D", "PT6H", "some weeks"))
        .extracting(DurationWords::of)
        .containsExactly(
            "12 weeks", "1 year", "1 year and 6 months", "90 days", "6 hours", "some weeks");
  }

  @Test
  void a_group_tells_which_criteria_go_together() {
    assertThat(page(BRADLEY))
        .contains("33 · Patients · criteria, all of: CCC 2003, Fukuda 1994")
        .contains("24 · Healthy controls");
  }

  @Test
  void a_claim_shows_the_numbers_of_each_study() {
    assertThat(page("claim/naive-b-cell-higher-in-me-cfs"))
        .containsSubsequence(
            "Result as printed",
            "Patients (33 people): 65%; Healthy controls (24 people): 47%; higher, p = 0.003");
  }
}
