package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.catalog.TermUse;
import com.mecfsatlas.derivation.DerivationRule;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;

class OntologyHtmlTest {
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/atlas.ttl");
  private static final OntologyHtml HTML = new OntologyHtml(Sample.SITE);
  private static final TermUse USE =
      new TermUse(
          3,
          ResourceFactory.createStatement(
              ResourceFactory.createResource(EntityId.BASE + "id/evidence/first#limit-1"),
              Atlas.text,
              ResourceFactory.createLangLiteral("A <b> & more.", "en")),
          "SELECT ?a\nWHERE { ?a <x+y> \"<&\" }");

  private static String page(Map<String, TermUse> uses) {
    DerivationRule rule =
        new DerivationRule("sparql/derive/1.ru", "How so?", Set.of(Atlas.pemStatus.getURI()));
    Vocabulary vocabulary = new Vocabulary(ONTOLOGY, uses, List.of(), List.of(rule), "r");
    return Sample.text(HTML.writeGroup(vocabulary, "records"))
        + Sample.text(HTML.writeGroup(vocabulary, "definitions"));
  }

  @Test
  void a_term_shows_its_example_its_uses_and_the_query_for_them() {
    assertThat(page(Map.of(Atlas.text.getURI(), USE)))
        .contains("href=\"/evidence/first#limit-1\">evidence:first\\#limit-1</a>")
        .contains("\"A &lt;b&gt; &amp; more.\"@en", "Uses: 3", "?a &lt;x+y&gt; \"&lt;&amp;\"")
        .contains(
            "href=\"/sparql?query=SELECT%20%3Fa%0AWHERE%20%7B%20%3Fa%20%3Cx%2By%3E%20%22%3C%26%22%20%7D\"");
  }

  @Test
  void a_term_that_nothing_uses_says_so() {
    assertThat(page(Map.of())).contains("Nothing in the data uses it.").doesNotContain("Uses: ");
  }

  @Test
  void what_is_derived_names_the_question_of_its_rule() {
    assertThat(page(Map.of())).contains("How so? (sparql/derive/1.ru)");
  }

  @Test
  void each_relation_leads_to_its_page() {
    assertThat(Sample.text(HTML.writeGroup(Vocabulary.unused(ONTOLOGY), "relations")))
        .contains("id=\"relation-infects\"", "href=\"/relation/infects\"");
  }

  private static String version() {
    return ONTOLOGY.listObjectsOfProperty(OWL2.versionInfo).next().asLiteral().getString();
  }

  @Test
  void a_frozen_release_tells_no_uses_and_leads_to_what_is_in_use() {
    assertThat(Sample.text(HTML.writeRelease(ONTOLOGY)))
        .contains(
            "A frozen release.", "href=\"/ontology\"", "href=\"/ontology/" + version() + ".ttl\"")
        .doesNotContain("Uses: ", "Nothing in the data uses it.");
  }
}
