package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.curation.SampleContent;
import com.mecfsatlas.history.CitedState;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is cited, edited a month later, and had again as it was cited. */
class CitedMonthAgoTest {
  private static final String RECORD = "/evidence/lusso-1993-infection-natural";
  private static final Instant CITED = Instant.parse("2026-11-30T12:00:00Z");
  private static final String WHY = "atlas:whyItMatters \"[^\"]*\"";

  private final HttpClient client = HttpClient.newHttpClient();
  private Instant now = CITED;

  @Test
  void a_month_later_it_is_found_by_its_address_and_by_its_day(@TempDir Path folder)
      throws IOException {
    SampleContent.in(folder);
    Settings settings =
        Settings.from(
            Map.of(
                "ATLAS_CONTENT", folder.toString(),
                "ATLAS_HOME", folder.resolve("home").toString(),
                "ATLAS_PORT", "0"));
    Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    try (OpenAtlas atlas = OpenAtlas.open(settings, Progress.onStandardError(), clock)) {
      Server server = Server.start(settings, atlas);
      try {
        String citation = get(server, RECORD + ".citation?of=record").body();
        String page = get(server, RECORD + ".txt").body();
        now = CITED.plus(Duration.ofDays(30));
        edit(folder.resolve("data/curated" + RECORD + ".ttl"));
        assertThat(atlas.loader().load(done -> {}).violations()).isEmpty();

        assertThat(get(server, RECORD + ".txt").body()).contains("This was said a month later.");
        Matcher address = Pattern.compile("https://www.mecfsatlas.com(/\\S+@1)").matcher(citation);
        assertThat(address.find()).as(citation).isTrue();
        HttpResponse<String> then = get(server, address.group(1) + ".txt");
        assertThat(then.body()).isEqualTo(page);
        assertThat(then.headers().firstValue("Memento-Datetime"))
            .hasValue("Mon, 30 Nov 2026 12:00:00 GMT");
        HttpResponse<String> gate =
            get(server, "/timegate" + RECORD, "Accept-Datetime", "Tue, 08 Dec 2026 00:00:00 GMT");
        assertThat(gate.headers().firstValue("Location").orElseThrow()).endsWith(RECORD + "@1");
        CitedState cited = CitedState.in(citation).orElseThrow();
        assertThat(cited.computed(atlas.log())).hasValue(cited.digest());
      } finally {
        server.stop();
      }
    }
  }

  private static void edit(Path record) throws IOException {
    Files.writeString(
        record,
        Pattern.compile(WHY)
            .matcher(Files.readString(record))
            .replaceFirst(
                "atlas:whyItMatters \"People with ME/CFS were not studied. This was said a month"
                    + " later.\""));
  }

  private HttpResponse<String> get(Server server, String path, String... fields) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    for (int i = 0; i < fields.length; i += 2) {
      request.header(fields[i], fields[i + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
