package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideResourceTest {
  @Test
  void the_page_of_the_data_leads_machines_to_its_descriptions() {
    assertThat(SITE.get("/data").headers().firstValue("Link").orElse(""))
        .contains(
            "</void.ttl>; rel=\"describedby\"; type=\"text/turtle\"",
            "rel=\"license\"",
            "rel=\"canonical\"");
  }

  @Test
  void what_was_read_is_not_sent_again() {
    HttpResponse<String> first = SITE.get("/about/privacy");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(SITE.get("/about/privacy", "If-None-Match", etag).statusCode()).isEqualTo(304);
    assertThat(first.headers().firstValue("Content-Location")).hasValue("/about/privacy");
  }

  @ParameterizedTest
  @CsvSource({
    "/about/privacy, 200",
    "/about/privacy.html, 200",
    "/data.html, 200",
    "/data?what=ever, 200",
    "/data.ttl, 404",
    "/data., 404",
    "/data/licence, 404",
    "/about/privacy.pdf, 404",
    "/about/nothing, 404",
    "/about/..%2fdata, 400",
    "/about/privacy/x, 404",
    "/about/privacy;a=b, 404",
    "/databank, 404",
    "/data/, 301",
    "/about/privacy/, 301",
    "/data?length=endless, 400"
  })
  void only_pages_that_exist_are_found(String path, int status) {
    assertThat(SITE.get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void nothing_can_be_sent_to_it() {
    assertThat(SITE.send("POST", "/about/privacy").statusCode()).isEqualTo(405);
  }
}
