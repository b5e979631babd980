package com.mecfsatlas.harvest.oaipmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A list goes on where a token says, and nowhere else. */
class ResumptionTokenTest {
  private HarvestedAtlas atlas;
  private OaiHarvester harvester;

  @BeforeEach
  void load() {
    atlas = HarvestedAtlas.loaded();
    harvester = new OaiHarvester(atlas::answer);
  }

  @AfterEach
  void close() {
    atlas.close();
  }

  @Test
  void a_token_gives_the_same_part_again_also_after_changes() {
    String next = "verb=ListRecords&resumptionToken=" + token("ListRecords");
    String first = withoutDate(atlas.answer(next));
    assertThat(withoutDate(atlas.answer(next))).isEqualTo(first);
    atlas.wait(Duration.ofHours(1));
    atlas.delete();
    atlas.change();
    atlas.create();
    assertThat(withoutDate(atlas.answer(next))).isEqualTo(first);
  }

  @Test
  void a_list_that_was_begun_before_changes_ends_as_it_began() {
    List<String> before = identifiers(harvester.list("ListIdentifiers", "metadataPrefix=mods"));
    OaiHarvester slow =
        new OaiHarvester(
            form -> {
              String answer = atlas.answer(form);
              if (!form.contains("resumptionToken")) {
                atlas.wait(Duration.ofHours(1));
                atlas.delete();
                atlas.create();
              }
              return answer;
            });
    assertThat(identifiers(slow.list("ListIdentifiers", "metadataPrefix=mods"))).isEqualTo(before);
  }

  @Test
  void parts_do_not_overlap_and_leave_nothing_out() {
    List<List<Element>> pages = harvester.pages("ListIdentifiers", "metadataPrefix=oai_dc");
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages.getFirst()).hasSize(100);
    assertThat(identifiers(pages.stream().flatMap(List::stream).toList())).doesNotHaveDuplicates();
  }

  @Test
  void a_token_holds_set_and_time_of_the_first_request() {
    atlas.wait(Duration.ofDays(1));
    atlas.change();
    String arguments = "metadataPrefix=oai_dc&set=kind&from=2026-11-01&until=2026-11-01";
    List<List<Element>> pages = harvester.pages("ListIdentifiers", arguments);
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages.stream().flatMap(List::stream))
        .allSatisfy(
            header ->
                assertThat(OaiHarvester.Header.of(header).datestamp()).startsWith("2026-11-01"))
        .hasSizeLessThan(harvester.list("ListIdentifiers", "metadataPrefix=oai_dc").size());
  }

  @Test
  void a_token_that_was_altered_anywhere_is_refused() {
    String token = token("ListRecords");
    for (int at = 0; at < token.length(); at++) {
      char other = token.charAt(at) == 'A' ? 'B' : 'A';
      assertRefused("ListRecords", token.substring(0, at) + other + token.substring(at + 1));
    }
    assertRefused("ListRecords", token.substring(1));
    assertRefused("ListRecords", token + "A");
    assertRefused("ListRecords", token + "=");
  }

  @Test
  void a_token_whose_content_was_altered_is_refused() {
    String content =
        new String(Base64.getUrlDecoder().decode(token("ListRecords")), StandardCharsets.UTF_8);
    assertThat(content).contains("|100|1|");
    for (String altered :
        List.of(
            content.replace("|100|", "|101|"),
            content.replace("|100|1|", "|100|2|"),
            content.replace("OAI_DC", "MODS"),
            content.replace("LIST_RECORDS", "IDENTIFY"),
            content.replace("|100|", "|-1|"),
            content.replace("|100|", "|99999999999|"))) {
      assertThat(altered).isNotEqualTo(content);
      assertRefused(
          "ListRecords",
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(altered.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void a_token_of_another_verb_or_of_another_log_is_refused() {
    assertRefused("ListIdentifiers", token("ListRecords"));
    assertRefused("ListSets", token("ListRecords"));
    atlas.wait(Duration.ofHours(1));
    atlas.change();
    String token = token("ListRecords");
    try (HarvestedAtlas shorter = HarvestedAtlas.loaded()) {
      assertRefused(shorter, "ListRecords", token);
      shorter.wait(Duration.ofHours(2));
      shorter.change();
      assertRefused(shorter, "ListRecords", token);
    }
  }

  @Test
  void what_is_no_token_at_all_is_refused() {
    for (String text : List.of("", "abc", "%C3%BC", "fHx8fHx8fA", "A".repeat(900))) {
      assertRefused("ListRecords", text);
    }
  }

  private void assertRefused(String verb, String token) {
    assertRefused(atlas, verb, token);
  }

  private static void assertRefused(HarvestedAtlas of, String verb, String token) {
    assertThat(new OaiHarvester(of::answer).errors("verb=" + verb + "&resumptionToken=" + token))
        .as(token)
        .containsExactly("badResumptionToken");
  }

  private String token(String verb) {
    return text(atlas.answer("verb=" + verb + "&metadataPrefix=oai_dc"));
  }

  private static String text(String answer) {
    return OaiHarvester.texts(OaiHarvester.parse(answer), "resumptionToken").getFirst();
  }

  private static List<String> identifiers(List<Element> headers) {
    return headers.stream()
        .map(header -> OaiHarvester.child(header, "identifier").getTextContent())
        .toList();
  }

  private static String withoutDate(String answer) {
    return answer.replaceFirst("<responseDate>[^<]*</responseDate>", "");
  }
}
