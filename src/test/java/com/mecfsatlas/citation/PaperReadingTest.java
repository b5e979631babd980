package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.vocabulary.Atlas;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReadingTest {
  private static final String PRISM = "http://prismstandard.org/namespaces/basic/2.0/";
  private static final String ATLAS = "https://www.mecfsatlas.com/id/";

  private final Resource paper =
      ModelFactory.createDefaultModel().createResource(ATLAS + "paper/example-2001-some-words");

  @ParameterizedTest
  @CsvSource({
    "preprint, false, PREPRINT",
    "preprint, true, PREPRINT",
    "book, true, BOOK",
    "report, false, REPORT",
    "report, true, PART_OF_REPORT",
    "original, true, NOT_STATED",
  })
  void the_form_follows_from_the_kind_of_publication_and_its_pages(
      String kind, boolean pages, PublicationForm form) {
    paper.addProperty(
        Atlas.publicationType, ResourceFactory.createResource(ATLAS + "publication-type/" + kind));
    if (pages) {
      paper.addProperty(ResourceFactory.createProperty(PRISM + "pageRange"), "1-9");
    }
    assertThat(Reference.of(paper).form()).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void of_several_values_the_first_is_read_in_whatever_order_they_were_said(boolean reversed) {
    for (String each : reversed ? new String[] {"b", "a", "c"} : new String[] {"c", "a", "b"}) {
      Resource journal = paper.getModel().createResource(ATLAS + "journal/" + each);
      paper.addProperty(DCTerms.isPartOf, journal.addProperty(SKOS.prefLabel, "Journal " + each));
      paper.addProperty(DCTerms.title, "Title " + each);
    }
    assertThat(Reference.of(paper).journal()).isEqualTo("Journal a");
    assertThat(Reference.of(paper).title()).isEqualTo("Title a");
    assertThat(Reference.of(paper).form()).isEqualTo(PublicationForm.JOURNAL_ARTICLE);
  }
}
