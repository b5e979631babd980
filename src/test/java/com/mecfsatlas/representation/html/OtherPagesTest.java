package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class OtherPagesTest {
  private static final Listing.Row ROW =
      new Listing.Row(
          EntityId.ofIri(EntityId.BASE + "id/paper/sample-2001-invented-study").orElseThrow(),
          Map.of("label", "A <script> title", "year", "2001", "standing", "Retracted"));

  private static String list(String q, Listing.Row... rows) {
    ListView view =
        new ListView(
            EntityType.PAPER,
            List.of("label", "year", "standing"),
            List.of(rows),
            rows.length,
            9,
            q,
            List.of(new ListView.Filter("year", "2001", List.of("2001", "2002"))),
            "year",
            List.of("year"),
            1,
            rows.length == 0 ? 1 : 3,
            "0123456789abcdef");
    return Sample.text(new ListHtml(Sample.SITE).write(view, Map.of()));
  }

  @Test
  void a_list_shows_retractions_beside_titles() {
    assertThat(list("hhv", ROW)).contains("A &lt;script&gt; title", "Retracted", "1 of 9");
  }

  @Test
  void a_list_keeps_what_was_chosen_and_offers_the_same_as_data() {
    assertThat(list("a&b", ROW))
        .contains("<option value=\"2001\" selected>", "value=\"a&amp;b\"")
        .contains("/paper.csv?q=a%26b&amp;sort=year&amp;year=2001")
        .contains("/paper?page=2&amp;q=a%26b&amp;sort=year&amp;year=2001");
  }

  @Test
  void an_empty_list_says_so_and_offers_to_drop_each_condition() {
    assertThat(list("zzz"))
        .contains("Nothing matched.", "href=\"/paper?sort=year&amp;year=2001\"")
        .contains("Any Year instead of “2001”");
  }

  @Test
  void the_front_door_leads_to_every_kind() {
    String home =
        Sample.text(
            new HomeHtml(Sample.SITE)
                .write(
                    new HomeFacts(
                        Map.of(EntityType.VIRUS, 58),
                        List.of(),
                        List.of(),
                        3,
                        4,
                        2,
                        Instant.parse("2026-11-30T10:00:00Z"),
                        "r"),
                    ""));
    for (EntityType kind : EntityType.values()) {
      assertThat(home).contains("href=\"/" + kind.segment() + "\"");
    }
    assertThat(home)
        .contains(">58<")
        .contains("Checked by a person: <a href=\"/about/how-it-works\">2</a>")
        .contains("Last change: <a href=\"/history\">30 November 2026</a>");
  }

  @Test
  void every_term_of_the_ontology_has_one_anchor() {
    Model ontology = RDFDataMgr.loadModel("ontology/atlas.ttl");
    String page = Sample.text(new OntologyHtml(Sample.SITE).write(Vocabulary.unused(ontology), ""));
    List<String> ids =
        Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .map(result -> result.group(1))
            .toList();
    List<String> terms =
        ontology
            .listSubjects()
            .filterKeep(term -> term.isURIResource())
            .mapWith(term -> term.getURI())
            .filterKeep(iri -> iri.startsWith("https://www.mecfsatlas.com/ontology#"))
            .mapWith(iri -> iri.substring(iri.indexOf('#') + 1))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(terms).isNotEmpty();
    assertThat(ids).containsAll(terms).contains("relation-infects");
  }

  @Test
  void an_error_names_the_way_out() {
    byte[] page =
        new ErrorHtml(Sample.SITE)
            .write(
                404,
                "No such virus",
                "There is no <hhv-66>.",
                "Look in the list.",
                List.of(Hyperlink.to("All viruses", "/virus")),
                "r");
    assertThat(Sample.text(page))
        .contains("No such virus", "&lt;hhv-66&gt;", "Look in the list.", "href=\"/virus\"");
  }
}
