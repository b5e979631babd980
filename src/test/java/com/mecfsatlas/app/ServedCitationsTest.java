package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.ShippedGraph;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Citations as a reader gets them over HTTP. */
@Execution(ExecutionMode.CONCURRENT)
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

  @Test
  void the_link_form_of_the_doi_services_leads_to_the_face() {
    for (String id : List.of("evidence/lusso-1993-infection-natural", "10.1038/362458a0")) {
      HttpResponse<String> answer = suffixed("/application/x-bibtex/" + id);
      assertThat(answer.statusCode()).as(id).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).hasValue(LUSSO + ".bib");
    }
    assertThat(suffixed("/application/ld+json" + LUSSO).headers().firstValue("Location"))
        .hasValue(LUSSO + ".jsonld");
    assertThat(suffixed("/application/x-turtle/virus/hhv-6").headers().firstValue("Location"))
        .hasValue("/virus/hhv-6.ttl");
    assertThat(
            suffixed("/application/x-bibtex" + LUSSO + "?of=record")
                .headers()
                .firstValue("Location"))
        .hasValue(LUSSO + ".bib?of=record");
  }

  @Test
  void the_link_form_refuses_unknown_types_with_the_list_and_unknown_names() {
    HttpResponse<String> unknown = suffixed("/application/pdf" + LUSSO);
    assertThat(unknown.statusCode()).isEqualTo(406);
    assertThat(unknown.body()).contains(LUSSO + ".bib", "application/x-bibtex");
    assertThat(suffixed("/application/x-bibtex/evidence/nobody-1900-nothing").statusCode())
        .isEqualTo(404);
    assertThat(suffixed("/application/x-bibtex/10.9999/none;there").statusCode()).isEqualTo(404);
    assertThat(suffixed("/application/x-bibtex/10.x").statusCode()).isEqualTo(404);
  }

  @Test
  void the_list_of_papers_is_a_bibliography_of_all_of_them() {
    int papers = ShippedGraph.graph().list(EntityType.PAPER).rows().size();
    assertThat(suffixed("/paper.bib").body().split("(?m)^@", -1)).hasSize(papers + 1);
    assertThat(suffixed("/paper.ris").body().split("(?m)^TY  - ", -1)).hasSize(papers + 1);
    assertThat(suffixed("/evidence.csl.json").body()).startsWith("[ {");
    assertThat(RunningAtlas.get("/paper?ascii", "application/x-bibtex").body())
        .matches("\\p{ASCII}+");
    assertThat(suffixed("/paper.html").body()).contains("/paper.bib");
  }

  @Test
  void a_search_is_a_bibliography_of_what_it_found_on_all_pages() {
    HttpResponse<String> found = suffixed("/search.bib?q=herpesvirus");
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body().split("(?m)^@", -1)).hasSizeGreaterThan(20);
    assertThat(found.body()).contains("mecfsatlas-lusso-1993-infection-natural");
    HttpResponse<String> negotiated =
        RunningAtlas.get("/search?q=herpesvirus", "application/x-research-info-systems");
    assertThat(location(negotiated)).isEqualTo("/search.ris?q=herpesvirus");
    assertThat(suffixed("/search.citation?q=herpesvirus&style=harvard").statusCode())
        .isEqualTo(406);
    assertThat(suffixed("/search.html?q=herpesvirus").body()).contains("/search.bib?q=herpesvirus");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Location").orElse("");
  }
}
