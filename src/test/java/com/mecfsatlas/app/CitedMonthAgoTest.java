package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.history.CitedState;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is cited, edited a month later, and had again as it was cited. */
class CitedMonthAgoTest {
  private static final String RECORD = "/evidence/lusso-1993-infection-natural";
  private static final Instant CITED = Instant.parse("2026-11-30T12:00:00Z");

  private Instant now = CITED;

  @Test
  void a_month_later_it_is_found_by_its_address_and_by_its_day(@TempDir Path folder)
      throws IOException {
    InstantSource clock = () -> now;
    try (EditedServer server = EditedServer.in(folder, clock.withZone(ZoneOffset.UTC))) {
      String citation = server.get(RECORD + ".citation?of=record").body();
      String turtle = server.get(RECORD + ".ttl").body();
      now = CITED.plus(Duration.ofDays(30));
      server.edit(
          "data/curated" + RECORD + ".ttl",
          "atlas:whyItMatters \"[^\"]*\"",
          "atlas:whyItMatters \"People with ME/CFS were not studied. Said a month later.\"");

      assertThat(server.get(RECORD + ".txt").body()).contains("Said a month later.");
      Matcher address = Pattern.compile("https://www.mecfsatlas.com(/\\S+@1)").matcher(citation);
      assertThat(address.find()).as(citation).isTrue();
      HttpResponse<String> then = server.get(address.group(1) + ".ttl");
      assertThat(then.body()).isEqualTo(turtle);
      assertThat(then.headers().firstValue("Memento-Datetime"))
          .hasValue("Mon, 30 Nov 2026 12:00:00 GMT");
      assertThat(server.get(address.group(1) + ".txt").body())
          .doesNotContain("Said a month later.");
      HttpResponse<String> gate =
          server.get("/timegate" + RECORD, "Accept-Datetime", "Tue, 08 Dec 2026 00:00:00 GMT");
      assertThat(gate.headers().firstValue("Location").orElseThrow()).endsWith(RECORD + "@1");
      CitedState cited = CitedState.in(citation).orElseThrow();
      assertThat(cited.computed(server.log())).hasValue(cited.digest());
    }
  }
}
