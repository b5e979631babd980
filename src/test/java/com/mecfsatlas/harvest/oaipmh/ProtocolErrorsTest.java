package com.mecfsatlas.harvest.oaipmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What is wrong with a request is told by a code, and each code by what is wrong. */
class ProtocolErrorsTest {
  private static final String LUSSO = "oai:www.mecfsatlas.com:paper/lusso-1993-infection-natural";

  private static HarvestedAtlas atlas;
  private static OaiHarvester harvester;

  @BeforeAll
  static void load() {
    atlas = HarvestedAtlas.loaded();
    harvester = new OaiHarvester(atlas::answer);
  }

  @AfterAll
  static void close() {
    atlas.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&",
        "metadataPrefix=oai_dc",
        "verb=",
        "verb",
        "verb=identify",
        "verb=Nothing",
        "verb=Identify&verb=Identify",
        "verb=%3Cscript%3E&identifier=%00",
      })
  void a_verb_that_is_missing_or_unknown_or_repeated_is_a_bad_verb(String form) {
    assertThat(harvester.errors(form)).containsExactly("badVerb");
    assertThat(request(form).getAttributes().getLength()).isZero();
    assertThat(request(form).getTextContent()).isEqualTo(HarvestedAtlas.BASE_URL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verb=Identify&set=kind",
        "verb=Identify&metadataprefix=oai_dc",
        "verb=ListSets&from=2026-11-01",
        "verb=ListMetadataFormats&metadataPrefix=oai_dc",
        "verb=GetRecord",
        "verb=GetRecord&metadataPrefix=oai_dc",
        "verb=GetRecord&identifier=" + LUSSO,
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + LUSSO + "&identifier=" + LUSSO,
        "verb=ListRecords",
        "verb=ListIdentifiers&set=kind",
        "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc",
        "verb=ListRecords&metadataPrefix=",
        "verb=ListRecords&metadataPrefix=oai%20dc",
        "verb=ListRecords&metadataPrefix=oai_dc&set=",
        "verb=ListRecords&metadataPrefix=oai_dc&set=kind::evidence",
        "verb=ListRecords&metadataPrefix=oai_dc&set=a%20b",
        "verb=ListRecords&metadataPrefix=oai_dc&from=",
        "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11",
        "verb=ListRecords&metadataPrefix=oai_dc&from=20261101",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-01T10:00:00",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-01T10:00Z",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-01T10:00:00.250Z",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-01T10:00:00%2B00:00",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-01T25:00:00Z",
        "verb=ListRecords&metadataPrefix=oai_dc&until=2026-13-01",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-01&until=2026-11-01T10:00:00Z",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-02&until=2026-11-01",
        "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=abc",
        "verb=ListRecords&from=2026-11-01&resumptionToken=abc",
        "verb=ListRecords&metadataPrefix=oai_dc&set=%00",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=%0Aoai:a",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=%EF%BF%BF",
        "verb=Identify&%zz",
        "verb=Identify&a=%",
      })
  void an_argument_that_is_missing_or_unknown_or_repeated_or_malformed_is_a_bad_argument(
      String form) {
    assertThat(harvester.errors(form)).isNotEmpty().containsOnly("badArgument");
    assertThat(request(form).getAttributes().getLength()).isZero();
  }

  @Test
  void several_bad_arguments_are_told_at_once() {
    assertThat(harvester.errors("verb=ListRecords&a=1&b=2&from=never"))
        .containsExactly("badArgument", "badArgument", "badArgument", "badArgument");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verb=GetRecord&metadataPrefix=marc21&identifier=" + LUSSO + " | cannotDisseminateFormat",
        "verb=ListRecords&metadataPrefix=OAI_DC | cannotDisseminateFormat",
        "verb=ListIdentifiers&metadataPrefix=marc21 | cannotDisseminateFormat",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:www.mecfsatlas.com:paper/no-such-paper"
            + " | idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + LUSSO + "%23f1 | idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:www.mecfsatlas.com:virus/hhv-6"
            + " | idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=not%20an%20identifier | idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:www.mecfsatlas.com:claim/"
            + "anakinra-improves-me-cfs | idDoesNotExist",
        "verb=ListMetadataFormats&identifier=oai:example.org:1 | idDoesNotExist",
        "verb=ListRecords&metadataPrefix=oai_dc&set=kind:virus | noRecordsMatch",
        "verb=ListRecords&metadataPrefix=oai_dc&set=kin | noRecordsMatch",
        "verb=ListRecords&metadataPrefix=oai_dc&until=2000-01-01 | noRecordsMatch",
        "verb=ListIdentifiers&metadataPrefix=oai_dc&from=9999-12-31 | noRecordsMatch",
        "verb=ListSets&resumptionToken=abc | badResumptionToken",
      })
  void what_is_not_there_is_told_with_the_arguments_that_were_asked_for(String form, String code) {
    assertThat(harvester.errors(form)).containsExactly(code);
    assertThat(request(form).getAttributes().getLength()).isEqualTo(form.split("&", -1).length);
  }

  @Test
  void the_arguments_of_a_good_request_are_repeated_as_they_were_meant() {
    Element request =
        request("verb=GetRecord&metadataPrefix=oai%5Fdc&identifier=" + OaiHarvester.encoded(LUSSO));
    assertThat(request.getAttribute("verb")).isEqualTo("GetRecord");
    assertThat(request.getAttribute("metadataPrefix")).isEqualTo("oai_dc");
    assertThat(request.getAttribute("identifier")).isEqualTo(LUSSO);
    assertThat(request.getTextContent()).isEqualTo(HarvestedAtlas.BASE_URL);
  }

  @Test
  void the_repository_says_who_and_how_it_is() {
    Element identify = OaiHarvester.child(harvester.document("verb=Identify"), "Identify");
    List<String> texts =
        OaiHarvester.children(identify).stream().map(Element::getTextContent).toList();
    assertThat(texts)
        .startsWith(
            "ME/CFS Atlas",
            HarvestedAtlas.BASE_URL,
            "2.0",
            "info@example.org",
            "2026-11-01T10:00:00Z",
            "persistent",
            "YYYY-MM-DDThh:mm:ssZ",
            "gzip");
    assertThat(OaiHarvester.texts(identify, "sampleIdentifier").getFirst())
        .startsWith("oai:www.mecfsatlas.com:");
  }

  @Test
  void each_format_names_its_schema_and_every_item_has_both() {
    for (String form : List.of("", "&identifier=" + LUSSO)) {
      assertThat(
              harvester.list("ListMetadataFormats", form).stream()
                  .map(each -> OaiHarvester.texts(each, "metadataPrefix").getFirst()))
          .containsExactly("oai_dc", "mods");
    }
  }

  @Test
  void each_set_has_items_and_each_set_of_an_item_is_listed() {
    List<String> sets =
        harvester.list("ListSets", "").stream()
            .map(set -> OaiHarvester.child(set, "setSpec").getTextContent())
            .toList();
    assertThat(sets)
        .doesNotHaveDuplicates()
        .contains("kind", "kind:claim", "kind:criterion", "standing:current", "pem:required")
        .anyMatch(set -> set.startsWith("criteria:"));
    List<Element> all = harvester.list("ListIdentifiers", "metadataPrefix=oai_dc");
    assertThat(all)
        .allSatisfy(header -> assertThat(sets).containsAll(OaiHarvester.Header.of(header).sets()));
    for (String set : sets) {
      long members =
          all.stream()
              .filter(
                  header ->
                      OaiHarvester.Header.of(header).sets().stream()
                          .anyMatch(each -> each.equals(set) || each.startsWith(set + ":")))
              .count();
      assertThat(harvester.list("ListIdentifiers", "metadataPrefix=oai_dc&set=" + set))
          .as(set)
          .hasSize((int) members);
    }
  }

  private static Element request(String form) {
    return OaiHarvester.child(harvester.document(form), "request");
  }
}
