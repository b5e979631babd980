package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jbibtex.BibTeXEntry;

/** Any title and any name comes back out of BibTeX as it went in. */
class BibTeXTest {
  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("abcXYZ09 -/&%_#$\\{}~^'`\"!?.,:;()<>+*=@|éÅßøα王")
        .withCharRange('\u00c0', '\u024f')
        .ofMinLength(1)
        .ofMaxLength(40)
        .filter(text -> !PlainText.of(text).isEmpty());
  }

  @Property
  void a_title_survives(@ForAll("text") String title) {
    Reference reference = Reference.of(paper(title));
    BibTeXEntry entry = ReadBack.bibTeX(BibTeX.of(List.of(reference)));
    assertThat(ReadBack.plain(entry, "title")).isEqualTo(ReadBack.straight(reference.title()));
  }

  @Property
  void a_name_survives(@ForAll("text") String family, @ForAll("text") String given) {
    Resource paper = paper("A title");
    Model model = paper.getModel();
    Resource name =
        model
            .createResource()
            .addProperty(RDF.type, Atlas.AuthorName)
            .addProperty(FOAF.familyName, family)
            .addProperty(FOAF.givenName, given);
    paper.addProperty(
        ResourceFactory.createProperty("http://purl.org/ontology/bibo/authorList"),
        model.createList(new RDFNode[] {name, name}));
    BibTeXEntry entry = ReadBack.bibTeX(BibTeX.of(List.of(Reference.of(paper))));
    String expected = ReadBack.straight(PlainText.of(family) + ", " + PlainText.of(given));
    assertThat(ReadBack.authors(entry))
        .hasSize(2)
        .allSatisfy(author -> assertThat(ReadBack.plain(author)).isEqualTo(expected));
  }

  @Example
  void the_record_cites_the_paper_at_its_own_address() {
    Reference lusso = CitationCase.named("lusso-1993-infection-natural").reference();
    EntityId page = new EntityId(EntityType.EVIDENCE, lusso.slug());
    assertThat(BibTeX.of(List.of(lusso.at(page))))
        .contains("url = {https://www.mecfsatlas.com/evidence/lusso-1993-infection-natural}")
        .contains("note = {PubMed: 7681936}")
        .contains("doi = {10.1038/362458a0}");
  }

  private static Resource paper(String title) {
    return ModelFactory.createDefaultModel()
        .createResource("https://www.mecfsatlas.com/id/paper/example-2001-some-words")
        .addProperty(DCTerms.title, title);
  }
}
