package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.model.Sha256;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
  private static final PatchTotals PATCH = new PatchTotals(3, 1, Sha256.of("patch"));
  private static final RevisionDraft DRAFT = Drafts.draft(1, "g", "e2", "e1");

  private final Revision first = Revision.sealed(DRAFT, PATCH, "");

  @Test
  void its_digest_is_that_of_everything_it_says_as_canonical_json() {
    assertThat(first.digest())
        .isEqualTo(
            Sha256.of(
                """
                {"activity":"edit","added":3,"agent":"a curator",\
                "entities":["https://example.org/id/e1","https://example.org/id/e2"],\
                "files":{"papers/g.ttl":"%1$s"},\
                "graphs":{"https://example.org/graph/g":{"after":"%1$s","before":""}},\
                "number":1,"patch":"%2$s","previous":"",\
                "reason":"Change \\"g\\" – number 1","removed":1,"rules":"%3$s",\
                "time":"2026-11-28T10:00:01.120Z"}"""
                    .formatted(Sha256.of("g1"), Sha256.of("patch"), Sha256.of("rules"))));
  }

  @Test
  void it_reads_back_as_it_was_written() {
    assertThat(RevisionJson.read(RevisionJson.of(first))).isEqualTo(first);
    assertThat(IndexLine.read(RevisionJson.of(first))).contains(IndexLine.of(first));
  }

  @ParameterizedTest
  @EnumSource(Activity.class)
  void every_activity_has_its_word(Activity activity) {
    assertThat(Activity.of(activity.word())).isEqualTo(activity);
  }

  @Test
  void nothing_it_says_can_be_changed_unseen() {
    String json = RevisionJson.of(first);
    for (int i = 0; i < json.length(); i++) {
      char other = json.charAt(i) == 'a' ? 'b' : 'a';
      String changed = json.substring(0, i) + other + json.substring(i + 1);
      assertThatThrownBy(() -> RevisionJson.read(changed))
          .as(changed)
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(IndexLine.read(changed)).as(changed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "[]", "{}", "null", "{\"digest\":\"\"}", "{\"digest\":\"a"})
  void what_is_no_revision_is_not_read_as_one(String text) {
    assertThatThrownBy(() -> RevisionJson.read(text)).isInstanceOf(IllegalArgumentException.class);
    assertThat(IndexLine.read(text)).isEmpty();
  }

  @Test
  void a_digest_that_does_not_match_is_refused() {
    assertThatThrownBy(() -> new Revision(DRAFT, PATCH, "", Sha256.of("x")))
        .hasMessageContaining("does not match");
    assertThatThrownBy(() -> Revision.sealed(DRAFT, PATCH, Sha256.of("x")))
        .hasMessageContaining("before");
    assertThatThrownBy(() -> Revision.sealed(Drafts.draft(2), PATCH, ""))
        .hasMessageContaining("before");
  }

  @Test
  void time_is_kept_in_milliseconds() {
    Instant exact = Instant.parse("2026-11-28T10:00:00.123987654Z");
    assertThat(with(exact, "reason", DRAFT.files()).time())
        .isEqualTo(Instant.parse("2026-11-28T10:00:00.123Z"));
    Revision whole = Revision.sealed(with(Instant.EPOCH, "reason", DRAFT.files()), PATCH, "");
    assertThat(RevisionJson.of(whole)).contains("\"1970-01-01T00:00:00.000Z\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines", "a\tb", "\u0000", "a\u2028b", "\ud800"})
  void a_reason_is_one_paragraph(String reason) {
    assertRefused(() -> with(Drafts.START, reason, DRAFT.files()), "reason");
  }

  @Test
  void a_reason_has_an_end() {
    String longest = "x".repeat(RevisionDraft.LONGEST_REASON);
    assertThat(with(Drafts.START, longest, DRAFT.files()).reason()).isEqualTo(longest);
    assertRefused(() -> with(Drafts.START, longest + "x", DRAFT.files()), "1,000 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1000000000-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
  void a_clock_that_is_far_off_is_noticed(String time) {
    assertRefused(() -> with(Instant.parse(time), "reason", DRAFT.files()), "clock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/a.ttl", "a//b.ttl", "../a.ttl", "a/../b.ttl", "./a", "a\\b", "a\nb", "a/"})
  void a_file_is_named_by_its_path_below_the_curated_files(String path) {
    assertRefused(
        () -> with(Drafts.START, "reason", new TreeMap<>(Map.of(path, Sha256.of("x")))), "no path");
  }

  @Test
  void digests_are_digests() {
    assertRefused(() -> new GraphChange("x", ""), "no digest");
    assertRefused(() -> new GraphChange("", Sha256.of("x").toUpperCase(Locale.ROOT)), "no digest");
    assertRefused(() -> new GraphChange("", ""), "not changed");
    assertRefused(() -> new PatchTotals(0, 0, ""), "no digest");
    assertRefused(() -> new PatchTotals(-1, 0, Sha256.of("x")), "fewer");
    assertRefused(
        () -> with(Drafts.START, "reason", new TreeMap<>(Map.of("a.ttl", "x"))), "no digest");
    assertRefused(() -> withNames("not an iri", "https://example.org/e"), "no absolute IRI");
    assertRefused(() -> withNames("https://example.org/g", "e"), "no absolute IRI");
    assertRefused(() -> Drafts.draft(0), "number 1");
  }

  @Test
  void what_it_was_made_of_can_change_and_it_does_not() {
    SortedMap<String, String> files = new TreeMap<>(DRAFT.files());
    RevisionDraft draft = with(Drafts.START, "reason", files);
    files.clear();
    assertThat(draft.files()).isEqualTo(DRAFT.files());
    assertThatThrownBy(() -> draft.files().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static void assertRefused(Runnable making, String words) {
    assertThatThrownBy(making::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  private static RevisionDraft withNames(String graph, String entity) {
    return new RevisionDraft(
        1,
        Drafts.START,
        Activity.EDIT,
        "a curator",
        "reason",
        new TreeMap<>(Map.of(graph, new GraphChange("", Sha256.of("x")))),
        new TreeSet<>(Set.of(entity)),
        DRAFT.rules(),
        new TreeMap<>());
  }

  private static RevisionDraft with(Instant time, String reason, SortedMap<String, String> files) {
    return new RevisionDraft(
        1,
        time,
        Activity.EDIT,
        "a curator",
        reason,
        DRAFT.graphs(),
        DRAFT.entities(),
        DRAFT.rules(),
        files);
  }
}
