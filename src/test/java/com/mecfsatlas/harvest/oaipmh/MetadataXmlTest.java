package com.mecfsatlas.harvest.oaipmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is told of a paper, a record, a case definition and a claim. */
class MetadataXmlTest {
  private static final String LUSSO = "lusso-1993-infection-natural";
  private static final String TITLE = "Infection of natural killer cells by human herpesvirus 6";

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

  @Test
  void a_paper_has_its_authors_as_they_signed_and_its_doi() {
    Element paper = metadata("oai_dc", "paper/" + LUSSO);
    assertThat(OaiHarvester.texts(paper, "title")).containsExactly(TITLE);
    assertThat(OaiHarvester.texts(paper, "creator")).hasSize(6).startsWith("Lusso, P");
    assertThat(OaiHarvester.texts(paper, "date")).containsExactly("1993");
    assertThat(OaiHarvester.texts(paper, "relation"))
        .containsExactly("https://doi.org/10.1038/362458a0");
    assertThat(OaiHarvester.texts(paper, "identifier"))
        .containsExactly("https://atlas.example.org/paper/" + LUSSO);
    assertThat(OaiHarvester.texts(paper, "type")).contains("Text", "Paper");
    assertThat(OaiHarvester.texts(paper, "language")).containsExactly("en");
    assertThat(OaiHarvester.texts(paper, "rights"))
        .containsExactly("https://creativecommons.org/publicdomain/zero/1.0/");
  }

  @Test
  void a_record_is_the_reading_of_a_paper_by_the_atlas() {
    Element record = metadata("oai_dc", "evidence/" + LUSSO);
    assertThat(OaiHarvester.texts(record, "title")).containsExactly("Reading of: " + TITLE);
    assertThat(OaiHarvester.texts(record, "creator")).containsExactly("ME/CFS Atlas");
    assertThat(OaiHarvester.texts(record, "source"))
        .containsExactly("https://doi.org/10.1038/362458a0");
    assertThat(OaiHarvester.texts(record, "subject"))
        .contains("Myalgic encephalomyelitis/chronic fatigue syndrome");
    assertThat(OaiHarvester.texts(record, "description").getFirst())
        .startsWith("Human herpesvirus 6 (HHV-6) could multiply");
    assertThat(OaiHarvester.texts(record, "date")).containsExactly("2026-11-01");
    assertThat(OaiHarvester.texts(record, "rights"))
        .containsExactly("https://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void a_case_definition_has_those_who_made_it() {
    Element definition = metadata("oai_dc", "criterion/fukuda-1994");
    assertThat(OaiHarvester.texts(definition, "title")).containsExactly("Fukuda (CDC-1994)");
    assertThat(OaiHarvester.texts(definition, "creator")).containsExactly("CDC / Fukuda K");
    assertThat(OaiHarvester.texts(definition, "date")).containsExactly("1994");
    assertThat(OaiHarvester.texts(definition, "source"))
        .containsExactly("https://doi.org/10.7326/0003-4819-121-12-199412150-00009");
  }

  @Test
  void a_claim_says_what_it_is_about_and_how_many_papers_found_it() {
    Map<String, Element> all = new OaiHarvester(atlas::answer).harvest("oai_dc", "").metadata();
    assertThat(all.entrySet().stream().filter(each -> each.getKey().contains(":claim/")))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            each -> {
              assertThat(OaiHarvester.texts(each.getValue(), "title")).hasSize(1);
              assertThat(OaiHarvester.texts(each.getValue(), "subject"))
                  .hasSizeGreaterThanOrEqualTo(2);
              assertThat(OaiHarvester.texts(each.getValue(), "description").getFirst())
                  .matches("Counted papers that found it: \\d+; that did not find it: \\d+; .*");
            });
  }

  @Test
  void every_item_has_what_every_item_must_have() {
    Map<String, Element> all = new OaiHarvester(atlas::answer).harvest("oai_dc", "").metadata();
    assertThat(all.values())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              for (String name :
                  new String[] {"title", "date", "identifier", "language", "rights"}) {
                assertThat(OaiHarvester.texts(each, name))
                    .as(name)
                    .isNotEmpty()
                    .allMatch(text -> !text.isBlank());
              }
            });
  }

  @Test
  void in_mods_a_paper_stands_in_its_journal() {
    Element paper = metadata("mods", "paper/" + LUSSO);
    assertThat(paper.getNamespaceURI()).isEqualTo("http://www.loc.gov/mods/v3");
    assertThat(OaiHarvester.texts(paper, "namePart")).startsWith("Lusso", "P");
    assertThat(OaiHarvester.texts(paper, "title")).containsExactly(TITLE, "Nature");
    assertThat(OaiHarvester.texts(paper, "number")).containsExactly("362", "6419");
    assertThat(OaiHarvester.texts(paper, "start")).containsExactly("458");
    assertThat(OaiHarvester.texts(paper, "end")).containsExactly("462");
    assertThat(OaiHarvester.texts(paper, "identifier"))
        .containsExactly("10.1038/362458a0", "7681936", "oai:www.mecfsatlas.com:paper/" + LUSSO);
    assertThat(OaiHarvester.texts(paper, "url"))
        .containsExactly("https://atlas.example.org/paper/" + LUSSO);
  }

  @Test
  void in_mods_a_record_names_the_paper_that_it_reads() {
    Element record = metadata("mods", "evidence/" + LUSSO);
    assertThat(OaiHarvester.texts(record, "title")).containsExactly("Reading of: " + TITLE, TITLE);
    assertThat(OaiHarvester.texts(record, "identifier"))
        .containsExactly("10.1038/362458a0", "7681936", "oai:www.mecfsatlas.com:evidence/" + LUSSO);
    assertThat(OaiHarvester.texts(record, "roleTerm")).containsExactly("cre");
  }

  @Test
  void characters_that_xml_cannot_carry_are_left_out_and_all_others_arrive() {
    XmlElements xml = new XmlElements();
    XmlNamespace none = new XmlNamespace("", "http://example.org/", "http://example.org/x.xsd");
    xml.startWithSchema(none, "all");
    xml.text(
        none,
        "text",
        "a\u0000b\u000bc\ufffe\ud800d<&>\"' ]]> \u03b2 \ud83e\uddec\u007f",
        "name",
        "\"<\u0001&'\ud83e\uddec");
    xml.end();
    Element all = OaiHarvester.parse(new String(xml.bytes(), StandardCharsets.UTF_8));
    Element text = OaiHarvester.children(all).getFirst();
    assertThat(text.getTextContent()).isEqualTo("abcd<&>\"' ]]> \u03b2 \ud83e\uddec\u007f");
    assertThat(text.getAttribute("name")).isEqualTo("\"<&'\ud83e\uddec");
  }

  private static Element metadata(String prefix, String item) {
    Element record =
        OaiHarvester.child(
            OaiHarvester.child(
                harvester.document(
                    "verb=GetRecord&metadataPrefix="
                        + prefix
                        + "&identifier=oai:www.mecfsatlas.com:"
                        + item),
                "GetRecord"),
            "record");
    return OaiHarvester.children(OaiHarvester.child(record, "metadata")).getFirst();
  }
}
