package com.mecfsatlas.harvest.oaipmh;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who harvests only what has changed has in the end what everybody has. */
class IncrementalHarvestTest {
  private static final String LUSSO =
      "oai:www.mecfsatlas.com:evidence/lusso-1993-infection-natural";
  private static final String GONE = "oai:www.mecfsatlas.com:evidence/" + HarvestedAtlas.DELETED;
  private static final String NEW = "oai:www.mecfsatlas.com:evidence/" + HarvestedAtlas.CREATED;

  private HarvestedAtlas atlas;

  @BeforeEach
  void load() {
    atlas = HarvestedAtlas.loaded();
  }

  @AfterEach
  void close() {
    atlas.close();
  }

  @Test
  void a_harvest_of_what_has_changed_ends_where_a_full_one_does() {
    OaiHarvester incremental = harvester().harvest("oai_dc", "");
    assertThat(incremental.headers()).hasSizeGreaterThan(100).containsKeys(LUSSO, GONE);
    assertThat(incremental.headers()).doesNotContainKey(NEW);
    int before = incremental.headers().size();
    step(incremental, atlas::create);
    assertThat(incremental.headers()).hasSizeGreaterThan(before).containsKey(NEW);
    step(incremental, atlas::change);
    step(incremental, atlas::retract);
    step(incremental, atlas::delete);
    assertThat(requireNonNull(incremental.headers().get(GONE)).isDeleted()).isTrue();
    assertThat(incremental.metadata()).doesNotContainKey(GONE);
  }

  /** After each change, from the newest datestamp that is known. */
  private void step(OaiHarvester incremental, Runnable change) {
    atlas.wait(Duration.ofHours(1));
    change.run();
    incremental.harvest("oai_dc", incremental.newestDatestamp());
    OaiHarvester full = harvester().harvest("oai_dc", "");
    assertThat(incremental.headers()).isEqualTo(full.headers());
    assertThat(incremental.metadata().keySet()).isEqualTo(full.metadata().keySet());
  }

  @Test
  void a_harvest_from_the_middle_ends_there_too() {
    step(harvester().harvest("mods", ""), atlas::create);
    OaiHarvester late = harvester().harvest("mods", "");
    atlas.wait(Duration.ofHours(1));
    atlas.delete();
    atlas.wait(Duration.ofSeconds(1));
    atlas.change();
    atlas.wait(Duration.ofHours(1));
    atlas.retract();
    late.harvest("mods", late.newestDatestamp());
    assertThat(late.headers()).isEqualTo(harvester().harvest("mods", "").headers());
  }

  @Test
  void the_datestamp_is_that_of_the_revision_which_changed_the_item_last() {
    atlas.wait(Duration.ofHours(1));
    atlas.change();
    Map<String, OaiHarvester.Header> headers = harvester().harvest("oai_dc", "").headers();
    assertThat(requireNonNull(headers.get(LUSSO)).datestamp()).isEqualTo("2026-11-01T11:00:00Z");
    assertThat(requireNonNull(headers.get(GONE)).datestamp()).isEqualTo("2026-11-01T10:00:00Z");
  }

  @Test
  void a_deletion_is_told_for_ever_with_the_sets_of_the_item_and_the_time_it_went() {
    OaiHarvester.Header before =
        requireNonNull(harvester().harvest("oai_dc", "").headers().get(GONE));
    assertThat(before.sets()).hasSizeGreaterThanOrEqualTo(4).contains("kind:evidence");
    atlas.wait(Duration.ofHours(1));
    atlas.delete();
    atlas.wait(Duration.ofHours(1));
    atlas.change();
    OaiHarvester.Header after =
        requireNonNull(harvester().harvest("oai_dc", "").headers().get(GONE));
    assertThat(after.isDeleted()).isTrue();
    assertThat(after.datestamp()).isEqualTo("2026-11-01T11:00:00Z");
    assertThat(after.sets()).isEqualTo(before.sets());
    assertThat(harvester().list("ListIdentifiers", "metadataPrefix=oai_dc&set=kind:evidence"))
        .anySatisfy(header -> assertThat(header.getTextContent()).contains(GONE));
  }

  @Test
  void a_deleted_record_has_a_header_only_and_no_formats() {
    atlas.wait(Duration.ofHours(1));
    atlas.delete();
    String record = atlas.answer("verb=GetRecord&metadataPrefix=mods&identifier=" + GONE);
    assertThat(record).contains("<header status=\"deleted\">").doesNotContain("<metadata>");
    assertThat(harvester().errors("verb=ListMetadataFormats&identifier=" + GONE))
        .containsExactly("noMetadataFormats");
  }

  @Test
  void what_comes_back_is_no_longer_deleted() {
    atlas.wait(Duration.ofHours(1));
    atlas.delete();
    OaiHarvester harvester = harvester().harvest("oai_dc", "");
    atlas.wait(Duration.ofHours(1));
    atlas.restore();
    harvester.harvest("oai_dc", harvester.newestDatestamp());
    assertThat(requireNonNull(harvester.headers().get(GONE)).isDeleted()).isFalse();
    assertThat(harvester.headers()).isEqualTo(harvester().harvest("oai_dc", "").headers());
  }

  @Test
  void a_retraction_moves_paper_and_record_to_another_set_and_is_told_first() {
    atlas.wait(Duration.ofHours(1));
    atlas.retract();
    OaiHarvester harvester = harvester().harvest("oai_dc", "2026-11-01T11:00:00Z");
    assertThat(requireNonNull(harvester.headers().get(LUSSO)).sets())
        .contains("standing:retracted")
        .doesNotContain("standing:current");
    assertThat(requireNonNull(harvester.headers().get(LUSSO.replace("evidence", "paper"))).sets())
        .containsExactly("kind:paper", "standing:retracted");
    assertThat(
            OaiHarvester.texts(requireNonNull(harvester.metadata().get(LUSSO)), "description")
                .getFirst())
        .startsWith("RETRACTED.");
    assertThat(harvester().list("ListIdentifiers", "metadataPrefix=mods&set=standing:retracted"))
        .anySatisfy(header -> assertThat(header.getTextContent()).contains(LUSSO));
  }

  @Test
  void from_and_until_are_both_included_as_days_and_as_seconds() {
    atlas.wait(Duration.ofDays(1));
    atlas.change();
    int all = count("");
    assertThat(count("&from=2026-11-01")).isEqualTo(all);
    assertThat(count("&from=2026-11-01&until=2026-11-02")).isEqualTo(all);
    assertThat(count("&from=2026-11-02&until=2026-11-02"))
        .isEqualTo(count("&from=2026-11-02T10:00:00Z&until=2026-11-02T10:00:00Z"))
        .isBetween(1, all - 1);
    assertThat(count("&until=2026-11-01")).isEqualTo(all - count("&from=2026-11-02"));
    assertThat(harvester().errors("verb=ListIdentifiers&metadataPrefix=mods&until=2026-10-31"))
        .containsExactly("noRecordsMatch");
    assertThat(
            harvester()
                .errors("verb=ListIdentifiers&metadataPrefix=mods&from=2026-11-02T10:00:01Z"))
        .containsExactly("noRecordsMatch");
  }

  private int count(String arguments) {
    return harvester().list("ListIdentifiers", "metadataPrefix=oai_dc" + arguments).size();
  }

  private OaiHarvester harvester() {
    return new OaiHarvester(atlas::answer);
  }
}
