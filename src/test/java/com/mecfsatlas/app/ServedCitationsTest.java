package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Citations as a reader gets them over HTTP. */
class ServedCitationsTest {
  private static final String LUSSO = "/evidence/lusso-1993-infection-natural";

  @Test
  void a_record_is_cited_as_the_atlas_reading_in_every_bibliographic_format() {
    for (String suffix : List.of("bib", "ris", "csl.json", "citation")) {
      HttpResponse<String> record = suffixed(LUSSO + "." + suffix + "?of=record");
      HttpResponse<String> paper = suffixed(LUSSO + "." + suffix);
      assertThat(record.statusCode()).isEqualTo(200);
      assertThat(record.body())
          .contains(
              "Reading of: ", "ME/CFS Atlas", "Revision ", "https://www.mecfsatlas.com" + LUSSO)
          .doesNotContain("10.1038/362458a0");
      assertThat(paper.body()).contains("10.1038/362458a0");
      assertThat(record.headers().firstValue("ETag"))
          .isNotEqualTo(paper.headers().firstValue("ETag"));
    }
    assertThat(suffixed(LUSSO + ".html").body()).contains(LUSSO + ".bib?of=record");
    assertThat(suffixed(LUSSO + ".txt").body()).contains(LUSSO + ".bib?of=record");
  }

  @Test
  void the_canonical_query_is_in_the_content_location() {
    assertThat(location(RunningAtlas.get(LUSSO + "?of=record", "application/x-bibtex")))
        .isEqualTo(LUSSO + ".bib?of=record");
    assertThat(location(RunningAtlas.get(LUSSO + "?of=paper&x=1", "application/x-bibtex")))
        .isEqualTo(LUSSO + ".bib");
  }

  @Test
  void what_a_citation_cannot_be_of_is_400() {
    assertThat(suffixed(LUSSO + ".bib?of=nonsense").statusCode()).isEqualTo(400);
    assertThat(suffixed("/virus/hhv-6.bib?of=record").statusCode()).isEqualTo(400);
  }

  @Test
  void bibtex_is_ascii_by_accept_and_by_query() {
    HttpResponse<String> accepted =
        RunningAtlas.get(LUSSO, "application/x-bibtex;charset=us-ascii");
    HttpResponse<String> asked = suffixed(LUSSO + ".bib?ascii");
    assertThat(accepted.body()).isEqualTo(asked.body()).matches("\\p{ASCII}+");
    assertThat(location(accepted)).isEqualTo(LUSSO + ".bib?ascii");
    for (HttpResponse<String> each : List.of(accepted, asked)) {
      assertThat(each.headers().firstValue("Content-Type").orElse(""))
          .isEqualToIgnoringCase("application/x-bibtex; charset=us-ascii");
    }
    assertThat(asked.headers().firstValue("ETag"))
        .isNotEqualTo(suffixed(LUSSO + ".bib").headers().firstValue("ETag"));
  }

  private static HttpResponse<String> suffixed(String path) {
    return RunningAtlas.get(path, "*/*");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Location").orElse("");
  }
}
