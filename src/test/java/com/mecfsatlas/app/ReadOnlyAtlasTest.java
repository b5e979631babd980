package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.app.AtlasCheck.Finding;
import com.mecfsatlas.curation.SampleContent;
import com.mecfsatlas.revision.RevisionLogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A log of four revisions that has lost its second: the atlas can be read, and what needs that
 * revision says so; nothing is written before the log is mended.
 */
class ReadOnlyAtlasTest {
  private static final String RECORD = "/evidence/lusso-1993-infection-natural";
  private static final Path FILE = SampleContent.RECORD;

  @TempDir private static Path folder;
  private static EditedServer server;

  @BeforeAll
  static void lose() throws IOException {
    try (EditedServer whole = EditedServer.in(folder, Clock.systemUTC())) {
      for (int edit = 1; edit <= 3; edit++) {
        whole.edit(
            FILE.toString(),
            "atlas:whyItMatters \"[^\"]*\"",
            "atlas:whyItMatters \"People with ME/CFS were not studied. Edit " + edit + ".\"");
      }
    }
    Files.delete(entry(2));
    server = EditedServer.again(folder, Clock.systemUTC());
  }

  private static Path entry(int number) {
    return folder.resolve("home/log/000/00000" + number + ".rdfp.gz");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        RECORD,
        RECORD + ".ttl",
        RECORD + ".jsonld",
        RECORD + ".bib",
        RECORD + "@3.ttl",
        RECORD + "@4",
        "/timemap" + RECORD,
        "/evidence",
        "/search?q=nk",
        "/sparql?query=ASK%7B%7D",
        "/history/3",
        "/history/4.ttl",
        "/data",
        "/void.ttl",
        "/sitemap.xml"
      })
  void the_latest_state_is_read_as_before(String path) {
    assertThat(server.get(path).statusCode()).isIn(200, 302);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/history/2",
        "/history/2.ttl",
        "/history.atom",
        "/patch/1..2",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc",
        "/sparql?query=ASK%7B%7D&revision=1",
        "/sparql?query=ASK%7B%7D&revision=2",
        RECORD + "@1.ttl",
        RECORD + "@2"
      })
  void what_needs_the_lost_revision_names_it_and_not_where_the_log_is(String path) {
    var answer = server.get(path, "Accept", "application/problem+json, */*;q=0.1");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("Revision 2 is damaged").doesNotContain(folder.toString());
  }

  @Test
  void nothing_is_written_and_the_edit_stays_in_its_file() throws IOException {
    assertThatThrownBy(() -> server.edit(FILE.toString(), "Edit 3", "Edit 4"))
        .isInstanceOf(RevisionLogException.class)
        .hasMessageContaining("nothing is written")
        .hasMessageContaining("revision 2 is missing");
    assertThat(server.log().head()).isEqualTo(4);
    assertThat(entry(5)).doesNotExist();
    assertThat(Files.readString(folder.resolve(FILE))).contains("Edit 4");
    assertThat(server.get(RECORD + ".ttl").body()).doesNotContain("Edit 4");
  }

  @Test
  void the_check_names_the_first_bad_revision() {
    List<Finding> findings = AtlasCheck.of(folder.resolve("home"), new Content(folder));
    assertThat(findings)
        .singleElement()
        .asString()
        .startsWith("log       NOT SOUND: revision 2 is missing: put it back from a backup");
  }
}
