package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {
  private static final Pattern LOADED =
      Pattern.compile(
          "<(?:img|iframe|script(?!"
              + " type=\"application/ld[+]json\">)|source|object)\\b|rel=\"stylesheet\"");

  static Stream<String> paths() {
    return Sample.PATHS.stream();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void markup_in_a_label_stays_text(String path) {
    assertThat(Sample.page(path))
        .doesNotContain("<script>", "<b>markup")
        .doesNotContain("=\"javascript:");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void a_page_keeps_to_its_content_security_policy(String path) {
    assertThat(
            Sample.page(path)
                .replace("<script type=\"application/ld+json\">", "")
                .replace("<script src=\"/assets/display.js\"></script>", ""))
        .doesNotContain(" style=", "<style", "<script", " onclick");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void a_page_has_one_main_heading_and_one_article(String path) {
    assertThat(Sample.page(path).split("<h1", -1)).hasSize(2);
    assertThat(Sample.page(path).split("<article", -1)).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void whoever_finds_a_mistake_has_a_letter_begun_that_names_the_page_and_its_data(String path) {
    Matcher letter =
        Pattern.compile(
                "href=\"(mailto:errors@atlas.example.org\\?subject=[^\"&]+&amp;body=[^\"]+)\"")
            .matcher(Sample.page(path));
    assertThat(letter.find()).isTrue();
    String text = URLDecoder.decode(letter.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
    assertThat(text)
        .contains("Address: https://www.mecfsatlas.com/" + path + "\r\n")
        .containsPattern("Data: \\S+\r\n")
        .endsWith("Where one can read it: ");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void every_id_on_a_page_is_used_once(String path) {
    List<String> ids =
        Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(Sample.page(path))
            .results()
            .map(result -> result.group(1))
            .toList();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void a_reading_page_needs_three_requests_and_thirty_kilobytes_at_most(String path)
      throws IOException {
    String page = Sample.page(path);
    assertThat(LOADED.matcher(page).results()).hasSize(2);
    byte[] stylesheet = Files.readAllBytes(Path.of("src/main/resources/assets/atlas.css"));
    byte[] script = Files.readAllBytes(Path.of("src/main/resources/assets/display.js"));
    assertThat(script).hasSizeLessThan(2_000);
    assertThat(zipped(page.getBytes(StandardCharsets.UTF_8)) + zipped(stylesheet) + zipped(script))
        .isLessThan(30_000);
    assertThat(page.length()).isLessThan(30_000);
  }

  @Test
  void what_a_study_does_not_prove_stands_at_every_length() {
    for (String length : List.of("short", "standard", "full")) {
      assertThat(Sample.page(Sample.RECORD, length))
          .containsPattern("<section class=\"q limits\"")
          .contains("It does not prove the first thing.", "It does not prove the second thing.");
    }
  }

  @Test
  void the_length_that_the_address_asks_for_is_chosen() {
    assertThat(Sample.page(Sample.RECORD, "short")).contains("id=\"len-short\" checked");
    assertThat(Sample.page(Sample.RECORD, "full")).contains("id=\"len-full\" checked");
    assertThat(Sample.page(Sample.RECORD, "full")).doesNotContain("id=\"len-short\" checked");
  }

  @Test
  void the_sections_stand_in_the_order_of_reading() {
    assertThat(Sample.page(Sample.RECORD))
        .containsSubsequence(
            "<h1",
            "class=\"byline\"",
            "Read the paper",
            "class=\"badge",
            "class=\"lead\"",
            "How much to read",
            "What the study found",
            "Why it may matter",
            "What this does not prove",
            "How the pieces connect",
            "<h2 id=\"cite\"",
            "At a glance",
            "Who wrote this",
            "Take the data");
  }

  @Test
  void the_byline_names_three_authors_and_the_rest_in_full() {
    String byline = Sample.page(Sample.RECORD).split("class=\"byline\"", 2)[1].split("</p>", 2)[0];
    assertThat(byline.replaceAll("<[^>]+>", ""))
        .startsWith(
            ">First, A, Second, B, Third, C et al., Fourth, D · Journal of Samples · 2001 · DOI");
    assertThat(byline).contains("<span class=\"brief\"> et al.</span><span class=\"full\">");
  }

  @Test
  void a_retracted_paper_says_so_before_its_title() {
    for (String path : List.of(Sample.RECORD, "paper/sample-2001-invented-study")) {
      assertThat(Sample.page(path))
          .containsSubsequence("This paper was retracted.", "The invented notice.", "<h1");
    }
    assertThat(Sample.page("journal/sample")).contains("Retracted");
  }

  @Test
  void nobody_is_said_to_have_checked_what_nobody_checked() {
    assertThat(Sample.page(Sample.RECORD)).containsPattern("Checked by a person</dt><dd>not yet");
  }

  @Test
  void a_record_without_a_derived_status_says_that_pem_is_not_stated() {
    var description = Sample.description(Sample.RECORD);
    description.subject().removeAll(Atlas.pemStatus);
    assertThat(
            EvidencePage.of(
                    Sample.SITE,
                    description,
                    "short",
                    EvidenceNeighbours.NONE,
                    Sample.NO_CITATIONS,
                    "")
                .pem()
                .words())
        .isEqualTo("PEM: not stated");
  }

  @Test
  void the_drawing_and_the_list_state_the_same() {
    EvidencePage page =
        EvidencePage.of(
            Sample.SITE,
            Sample.description(Sample.RECORD),
            "short",
            EvidenceNeighbours.NONE,
            Sample.NO_CITATIONS,
            "");
    assertThat(page.connections()).hasSize(2);
    assertThat(page.drawing().getFirst().lines())
        .extracting(Drawing.Line::words)
        .containsExactly("infects", "not found: kills");
  }

  @Test
  void citation_tags_carry_every_author() {
    assertThat(Sample.page(Sample.RECORD))
        .containsSubsequence(
            "name=\"citation_author\" content=\"First, A\"",
            "name=\"citation_author\" content=\"Fourth, D\"",
            "name=\"citation_firstpage\" content=\"10\"",
            "name=\"citation_lastpage\" content=\"12\"",
            "name=\"citation_doi\" content=\"10.1000/invented\"");
  }

  @Test
  void a_name_is_not_said_to_be_one_person() {
    assertThat(Sample.page("author/a"))
        .contains("not necessarily one person", "Possibly the same person", "Second, B");
  }

  @Test
  void a_broader_link_of_ours_is_marked_as_ours() {
    assertThat(Sample.page("virus/sample-virus")).contains("Sample family", "our own link");
  }

  @Test
  void a_case_definition_lists_what_is_required_first() {
    assertThat(Sample.page("criterion/sample-2001"))
        .containsSubsequence("PEM required", "Malaise", "required", "Sleep", "at least 4 of 8")
        .contains("At least 6 months in adults.");
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    }
    return zipped.size();
  }
}
