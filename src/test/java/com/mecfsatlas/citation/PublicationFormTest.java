package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.Test;

/** What is no article of a journal does not leave as one. */
class PublicationFormTest {
  private static final FormattedCitation CITATIONS = new FormattedCitation();
  private static final Reference PREPRINT = ShippedPapersTest.paper("boutin-2025-initial-findings");
  private static final Reference BOOK = ShippedPapersTest.paper("unknown-2015-beyond-myalgic");
  private static final Reference REPORT =
      ShippedPapersTest.paper("unknown-2021-myalgic-encephalomyelitis");
  private static final Reference PART = ShippedPapersTest.paper("dowsett-1994-london-criteria");

  @Test
  void every_paper_on_a_server_of_preprints_is_a_preprint_and_nothing_else_is() {
    List<Reference> preprints =
        ShippedPapersTest.all().stream()
            .filter(paper -> paper.form() == PublicationForm.PREPRINT)
            .toList();
    assertThat(preprints).hasSize(4);
    assertThat(preprints)
        .extracting(paper -> paper.imprint().publisher())
        .containsOnly("bioRxiv", "medRxiv");
    assertThat(ShippedPapersTest.all())
        .extracting(Reference::journal)
        .doesNotContain("bioRxiv", "medRxiv");
  }

  @Test
  void books_and_reports_are_told_from_articles() {
    assertThat(ShippedPapersTest.all())
        .filteredOn(paper -> paper.form() == PublicationForm.BOOK)
        .extracting(paper -> paper.slug().text())
        .containsExactlyInAnyOrder("ramsay-1986-postviral-fatigue", "unknown-2015-beyond-myalgic");
    assertThat(ShippedPapersTest.all())
        .filteredOn(paper -> paper.form() == PublicationForm.REPORT)
        .extracting(paper -> paper.imprint().number())
        .containsExactlyInAnyOrder("CG53", "NG206");
  }

  @Test
  void a_preprint_names_its_server() throws Exception {
    BibTeXEntry entry = ReadBack.bibTeX(BibTeX.of(List.of(PREPRINT)));
    assertThat(entry.getType().getValue()).isEqualTo("misc");
    assertThat(ReadBack.plain(entry, "howpublished")).isEqualTo("Preprint, medRxiv");
    assertThat(ReadBack.raw(entry, "journal")).isEmpty();
    assertThat(Ris.of(List.of(PREPRINT)))
        .contains("TY  - UNPB\r\n", "M3  - Preprint\r\n", "PB  - medRxiv\r\n")
        .doesNotContain("T2  -", "JO  -");
    JsonNode item = csl(PREPRINT);
    assertThat(item.path("type").asText()).isEqualTo("article");
    assertThat(item.path("genre").asText()).isEqualTo("Preprint");
    assertThat(item.path("publisher").asText()).isEqualTo("medRxiv");
    assertThat(item.has("container-title")).isFalse();
    assertThat(CITATIONS.text(List.of(PREPRINT), "apa", "en-US"))
        .contains(" [Preprint]. medRxiv. https://doi.org/10.1101/2025.08.06.25333109");
    assertThat(CITATIONS.text(List.of(PREPRINT), "chicago", "en-US"))
        .contains("Preprint. medRxiv.");
  }

  @Test
  void a_book_names_its_publisher() throws Exception {
    BibTeXEntry entry = ReadBack.bibTeX(BibTeX.of(List.of(BOOK)));
    assertThat(entry.getType().getValue()).isEqualTo("book");
    assertThat(ReadBack.plain(entry, "publisher")).isEqualTo("National Academies Press");
    assertThat(Ris.of(List.of(BOOK))).contains("TY  - BOOK\r\n", "PB  - National Academies Press");
    assertThat(csl(BOOK).path("type").asText()).isEqualTo("book");
    assertThat(CITATIONS.text(List.of(BOOK), "apa", "en-US"))
        .contains(
            "Redefining an Illness. National Academies Press. https://doi.org/10.17226/19012");
  }

  @Test
  void a_report_keeps_its_series_and_number() throws Exception {
    BibTeXEntry entry = ReadBack.bibTeX(BibTeX.of(List.of(REPORT)));
    assertThat(entry.getType().getValue()).isEqualTo("techreport");
    assertThat(ReadBack.plain(entry, "type")).isEqualTo("NICE Guideline");
    assertThat(ReadBack.plain(entry, "number")).isEqualTo("NG206");
    assertThat(ReadBack.plain(entry, "institution"))
        .isEqualTo("National Institute for Health and Care Excellence");
    assertThat(Ris.of(List.of(REPORT)))
        .contains("TY  - RPRT\r\n", "M3  - NICE Guideline\r\n", "SN  - NG206\r\n");
    JsonNode item = csl(REPORT);
    assertThat(item.path("type").asText()).isEqualTo("report");
    assertThat(item.path("genre").asText()).isEqualTo("NICE Guideline");
    assertThat(item.path("number").asText()).isEqualTo("NG206");
    assertThat(CITATIONS.text(List.of(REPORT), "apa", "en-US"))
        .contains("diagnosis and management (NICE Guideline No. NG206).");
  }

  @Test
  void a_part_of_a_report_names_the_report_and_its_pages() throws Exception {
    BibTeXEntry entry = ReadBack.bibTeX(BibTeX.of(List.of(PART)));
    assertThat(entry.getType().getValue()).isEqualTo("incollection");
    assertThat(ReadBack.plain(entry, "booktitle")).startsWith("Report from The National Task");
    assertThat(ReadBack.raw(entry, "pages")).isEqualTo("96--98");
    assertThat(Ris.of(List.of(PART)))
        .contains("TY  - CHAP\r\n", "T2  - Report from The National Task", "PB  - Westcare\r\n");
    assertThat(csl(PART).path("type").asText()).isEqualTo("chapter");
    assertThat(CITATIONS.text(List.of(PART), "apa", "en-US")).contains("(pp. 96–98). Westcare.");
  }

  @Test
  void schema_org_has_the_kind_too() {
    assertThat(ScholarlyArticle.of(BOOK).path("@type").asText()).isEqualTo("Book");
    assertThat(ScholarlyArticle.of(BOOK).path("publisher").path("name").asText())
        .isEqualTo("National Academies Press");
    assertThat(ScholarlyArticle.of(REPORT).path("reportNumber").asText()).isEqualTo("NG206");
    assertThat(ScholarlyArticle.of(PREPRINT).path("genre").asText()).isEqualTo("Preprint");
  }

  private static JsonNode csl(Reference reference) throws Exception {
    return new ObjectMapper().readTree(CslJson.of(List.of(reference))).get(0);
  }
}
