package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A list as a table is whole, unless one page of it is asked for. */
class ServedTablesTest {
  @Test
  void a_named_page_is_never_taken_for_the_whole_table() {
    for (String first : new String[] {"page=1", "pageSize=50", "page=1&pageSize=50"}) {
      HttpResponse<String> page = RunningAtlas.get("/virus?" + first, "text/csv");
      assertThat(page.body().lines()).as(first).hasSize(51);
      assertThat(page.headers().firstValue("Content-Location")).hasValue("/virus.csv?page=1");
      HttpResponse<String> whole = RunningAtlas.get("/virus", "text/csv");
      assertThat(whole.body().lines()).hasSizeGreaterThan(51);
      assertThat(whole.headers().firstValue("Content-Location")).hasValue("/virus.csv");
    }
    assertThat(RunningAtlas.get("/virus.csv?q=herpes&page=1", "*/*").headers().firstValue("Link"))
        .get()
        .asString()
        .contains("</virus.ttl?page=1&q=herpes>");
  }
}
