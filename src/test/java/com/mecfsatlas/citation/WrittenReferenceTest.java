package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.model.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is known of a reference is written, and nothing else. */
class WrittenReferenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Author> AUTHORS =
      List.of(
          new Author.Person("Lusso", "P A"),
          new Author.Group("The HHV-6 Group"),
          new Author.Person("Gallo", ""));

  private static final Reference ARTICLE =
      reference(PublicationForm.JOURNAL_ARTICLE, AUTHORS, Imprint.NONE, "10.1/a<b>", "7681936");

  private static final Reference REPORT =
      reference(
          PublicationForm.REPORT,
          AUTHORS,
          new Imprint("An Institute", "A Series", "NG206"),
          "",
          "7681936");

  private static final Reference PART =
      reference(
          PublicationForm.PART_OF_REPORT,
          AUTHORS,
          new Imprint("An Institute", "A Report", ""),
          "",
          "");

  private static final Reference NOTHING =
      new Reference(
          new Slug("unknown-nd-title"),
          "https://www.mecfsatlas.com/id/paper/unknown-nd-title",
          PublicationForm.NOT_STATED,
          List.of(),
          AuthorListStatus.NOT_STATED,
          "",
          Imprint.NONE,
          "",
          "",
          "",
          "",
          new PageRange("", ""),
          "",
          "",
          PublicationStanding.NOT_STATED,
          "",
          "");

  private static Reference reference(
      PublicationForm form, List<Author> authors, Imprint imprint, String doi, String pubMedId) {
    boolean article = form == PublicationForm.JOURNAL_ARTICLE;
    return new Reference(
        new Slug("lusso-1993-infection"),
        "https://www.mecfsatlas.com/id/paper/lusso-1993-infection",
        form,
        authors,
        AuthorListStatus.CUT,
        "Infection of cells",
        imprint,
        article ? "Nature" : "",
        "1993",
        article ? "362" : "",
        article ? "6419" : "",
        new PageRange("458", "462"),
        doi,
        pubMedId,
        PublicationStanding.RETRACTED,
        "By its authors.",
        "");
  }

  private static Reference with(String year, List<Author> authors) {
    return new Reference(
        ARTICLE.slug(),
        ARTICLE.url(),
        ARTICLE.form(),
        authors,
        AuthorListStatus.COMPLETE,
        "Infection of cells",
        Imprint.NONE,
        "",
        year,
        "",
        "",
        new PageRange("", ""),
        "",
        "",
        PublicationStanding.CURRENT,
        "",
        "");
  }

  private static JsonNode json(String text) throws Exception {
    return JSON.readTree(text);
  }

  @Test
  void ris_has_a_line_for_each_fact() {
    assertThat(Ris.of(List.of(ARTICLE)).lines())
        .containsExactly(
            "TY  - JOUR",
            "ID  - mecfsatlas-lusso-1993-infection",
            "AU  - Lusso, P A",
            "AU  - The HHV-6 Group",
            "AU  - Gallo",
            "TI  - Infection of cells",
            "JO  - Nature",
            "T2  - Nature",
            "PY  - 1993",
            "VL  - 362",
            "IS  - 6419",
            "SP  - 458",
            "EP  - 462",
            "DO  - 10.1/a<b>",
            "AN  - 7681936",
            "UR  - https://doi.org/10.1/a%3Cb%3E",
            "N1  - RETRACTED. By its authors. The author list is incomplete.",
            "ER  - ");
    assertThat(Ris.of(List.of(REPORT)))
        .contains("M3  - A Series\r\nSN  - NG206\r\nPB  - An Institute\r\nPY  - 1993\r\n")
        .contains("UR  - https://pubmed.ncbi.nlm.nih.gov/7681936/\r\n");
    assertThat(Ris.of(List.of(PART)))
        .contains("T2  - A Report\r\nPB  - An Institute\r\nPY  - 1993\r\n")
        .doesNotContain("UR  -", "AN  -");
    assertThat(Ris.of(List.of(NOTHING)))
        .isEqualTo("TY  - GEN\r\nID  - mecfsatlas-unknown-nd-title\r\nER  - \r\n");
  }

  @Test
  void csl_json_has_a_member_for_each_fact() throws Exception {
    assertThat(json(CslJson.of(List.of(ARTICLE))))
        .isEqualTo(
            json(
                """
                [{"id": "mecfsatlas-lusso-1993-infection",
                  "type": "article-journal",
                  "author": [{"family": "Lusso", "given": "P A"},
                             {"literal": "The HHV-6 Group"},
                             {"family": "Gallo"}],
                  "title": "Infection of cells",
                  "container-title": "Nature",
                  "issued": {"date-parts": [[1993]]},
                  "volume": "362",
                  "issue": "6419",
                  "page": "458-462",
                  "DOI": "10.1/a<b>",
                  "PMID": "7681936",
                  "note": "RETRACTED. By its authors. The author list is incomplete."}]
                """));
    JsonNode report = json(CslJson.of(List.of(REPORT))).get(0);
    assertThat(report.path("genre").asText()).isEqualTo("A Series");
    assertThat(report.path("number").asText()).isEqualTo("NG206");
    assertThat(report.path("publisher").asText()).isEqualTo("An Institute");
    assertThat(report.path("URL").asText()).isEqualTo("https://pubmed.ncbi.nlm.nih.gov/7681936/");
    assertThat(report.has("DOI")).isFalse();
    JsonNode part = json(CslJson.of(List.of(PART))).get(0);
    assertThat(part.path("container-title").asText()).isEqualTo("A Report");
    assertThat(part.has("URL")).isFalse();
    assertThat(json(CslJson.of(List.of(NOTHING))))
        .isEqualTo(json("[{\"id\": \"mecfsatlas-unknown-nd-title\", \"type\": \"document\"}]"));
    assertThat(CslJson.of(List.of(NOTHING))).endsWith("]\n");
  }

  @Test
  void a_year_that_is_no_number_is_a_literal_date() throws Exception {
    assertThat(json(CslJson.of(List.of(with("in press", AUTHORS)))).get(0).path("issued"))
        .isEqualTo(json("{\"literal\": \"in press\"}"));
    assertThat(json(CslJson.of(List.of(with("", AUTHORS)))).get(0).has("issued")).isFalse();
  }

  @Test
  void schema_org_has_a_property_for_each_fact() throws Exception {
    assertThat((JsonNode) ScholarlyArticle.of(ARTICLE))
        .isEqualTo(
            json(
                """
                {"@type": "ScholarlyArticle",
                 "@id": "https://www.mecfsatlas.com/id/paper/lusso-1993-infection",
                 "name": "Infection of cells",
                 "headline": "Infection of cells",
                 "author": [
                   {"@type": "Person", "name": "P A Lusso",
                    "familyName": "Lusso", "givenName": "P A"},
                   {"@type": "Organization", "name": "The HHV-6 Group"},
                   {"@type": "Person", "name": "Gallo", "familyName": "Gallo"}],
                 "datePublished": "1993",
                 "isPartOf": {"@type": "PublicationIssue", "issueNumber": "6419",
                   "isPartOf": {"@type": "PublicationVolume", "volumeNumber": "362",
                     "isPartOf": {"@type": "Periodical", "name": "Nature"}}},
                 "pagination": "458-462",
                 "pageStart": "458",
                 "pageEnd": "462",
                 "identifier": [
                   {"@type": "PropertyValue", "propertyID": "doi", "value": "10.1/a<b>"},
                   {"@type": "PropertyValue", "propertyID": "pmid", "value": "7681936"}],
                 "sameAs": ["https://doi.org/10.1/a%3Cb%3E",
                   "https://pubmed.ncbi.nlm.nih.gov/7681936/"],
                 "creativeWorkStatus": "Retracted",
                 "correction": {"@type": "CorrectionComment",
                   "text": "RETRACTED. By its authors."}}
                """));
    assertThat((JsonNode) ScholarlyArticle.of(NOTHING))
        .isEqualTo(
            json(
                """
                {"@type": "ScholarlyArticle",
                 "@id": "https://www.mecfsatlas.com/id/paper/unknown-nd-title",
                 "name": "", "headline": ""}
                """));
    JsonNode report = ScholarlyArticle.of(REPORT);
    assertThat(report.path("@type").asText()).isEqualTo("Report");
    assertThat(report.path("genre").asText()).isEqualTo("A Series");
    assertThat(report.path("reportNumber").asText()).isEqualTo("NG206");
    assertThat(report.path("publisher"))
        .isEqualTo(json("{\"@type\": \"Organization\", \"name\": \"An Institute\"}"));
    assertThat(ScholarlyArticle.of(PART).path("isPartOf"))
        .isEqualTo(json("{\"@type\": \"Report\", \"name\": \"A Report\"}"));
  }

  @Test
  void bibtex_has_a_field_for_each_fact() {
    assertThat(BibTeX.of(List.of(ARTICLE, NOTHING)))
        .isEqualTo(
            """
            @article{mecfsatlas-lusso-1993-infection,
              author = {Lusso, P A and {The HHV-6 Group} and Gallo and others},
              title = {Infection of cells},
              journal = {Nature},
              year = {1993},
              volume = {362},
              number = {6419},
              pages = {458--462},
              doi = {10.1/a<b>},
              note = {RETRACTED. By its authors. PubMed: 7681936},
              url = {https://www.mecfsatlas.com/id/paper/lusso-1993-infection}
            }

            @misc{mecfsatlas-unknown-nd-title,
              url = {https://www.mecfsatlas.com/id/paper/unknown-nd-title}
            }
            """);
    Reference unissued =
        reference(
            PublicationForm.REPORT, AUTHORS, new Imprint("", "A Series", "NG206"), "1{2}", "");
    assertThat(BibTeX.of(List.of(unissued)))
        .contains(
            "  institution = {The HHV-6 Group}",
            "  doi = {1%7B2%7D}",
            "note = {RETRACTED. By its authors.}")
        .doesNotContain("PubMed");
  }

  @Test
  void a_name_in_bibtex_is_one_name_whatever_is_in_it() {
    assertThat(
            BibTeX.of(
                List.of(
                    with(
                        "1993",
                        List.of(
                            new Author.Person("de la Torre", ""),
                            new Author.Person("Others", ""),
                            new Author.Person("Rock and Roll", "A, B"),
                            new Author.Person("Smith, Jr", "AND"),
                            new Author.Person("Anderson", "Sandy"))))))
        .contains(
            "author = {{de la Torre} and {Others} and {Rock and Roll}, {A, B} and {Smith, Jr},"
                + " {AND} and Anderson, Sandy}");
  }

  @Test
  void each_format_says_what_it_is_and_what_it_heeds() {
    assertThat(CitationFormats.registered().all())
        .extracting(
            CitationFormat::suffix,
            CitationFormat::mediaType,
            CitationFormat::title,
            CitationFormat::aliases,
            CitationFormat::hasCharset,
            format -> format.options().stream().sorted().toList())
        .containsExactly(
            tuple(
                "bib",
                "application/x-bibtex",
                "BibTeX",
                List.of("text/x-bibtex"),
                true,
                List.of("ascii")),
            tuple("ris", "application/x-research-info-systems", "RIS", List.of(), true, List.of()),
            tuple(
                "csl.json",
                "application/vnd.citationstyles.csl+json",
                "CSL-JSON",
                List.of("application/citeproc+json"),
                false,
                List.of()),
            tuple(
                "citation",
                "text/x-bibliography",
                "Formatted citation",
                List.of(),
                true,
                List.of("locale", "style")));
    List<Reference> papers = List.of(with("1993", List.of(new Author.Person("Størmer", "L"))));
    assertThat(CitationFormats.registered().all())
        .extracting(format -> format.write(papers, new CitationOptions("ieee", "de-DE", true)))
        .containsExactly(
            BibTeX.ascii(papers),
            Ris.of(papers),
            CslJson.of(papers),
            new FormattedCitation().text(papers, "ieee", "de-DE"));
    assertThat(BibTeX.ascii(papers)).contains("St{\\o}rmer, L").isNotEqualTo(BibTeX.of(papers));
    assertThat(new BibTeX().write(papers, CitationOptions.DEFAULT)).isEqualTo(BibTeX.of(papers));
  }
}
