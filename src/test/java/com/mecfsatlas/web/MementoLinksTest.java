package com.mecfsatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** How a client of RFC 7089 finds what a document said that is gone. */
class MementoLinksTest {
  private static final String RECORD = "/evidence/lusso-1993-infection-natural";

  @Test
  void a_document_that_is_gone_leads_to_what_was_there() {
    try (HarvestedSite site = new HarvestedSite()) {
      assertThat(field(site.get(RECORD), "Link"))
          .contains("<" + site.at("/timegate" + RECORD) + ">; rel=\"timegate\"");
      site.delete();
      HttpResponse<byte[]> gone = site.get(RECORD + ".ttl");
      assertThat(gone.statusCode()).isGreaterThanOrEqualTo(404);
      assertThat(field(gone, "Link"))
          .contains("<" + site.at("/timegate" + RECORD) + ">; rel=\"timegate\"")
          .contains("<" + site.at("/timemap" + RECORD) + ">; rel=\"timemap\"");
      HttpResponse<byte[]> memento = site.get(RECORD + "@2");
      assertThat(memento.statusCode()).isEqualTo(gone.statusCode());
      assertThat(field(memento, "Memento-Datetime")).endsWith("GMT");
      assertThat(field(memento, "Link"))
          .contains("<" + site.at(RECORD) + ">; rel=\"original\"")
          .contains("<" + site.at(RECORD + "@1") + ">; rel=\"prev memento\"");
      assertThat(field(site.get("/evidence/never-there"), "Link")).isEmpty();
    }
  }

  private static String field(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
