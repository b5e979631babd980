package com.mecfsatlas.citation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.BIBO;
import com.mecfsatlas.vocabulary.FABIO;
import com.mecfsatlas.vocabulary.PRISM;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads the bibliographic statements about one paper. */
final class PaperReading {
  /** One full stop at the end, but not that of an abbreviation (U.S.) or of an ellipsis. */
  private static final Pattern CLOSING_STOP = Pattern.compile("(?<![.]|[.]\\p{L})[.]$");

  private final Resource paper;

  PaperReading(Resource paper) {
    this.paper = paper;
  }

  Reference reference() {
    EntityId thing =
        EntityId.ofIri(String.valueOf(paper.getURI()))
            .orElseThrow(() -> new IllegalArgumentException("not a paper of the atlas: " + paper));
    String journal = concept(DCTerms.isPartOf).map(whole -> text(whole, SKOS.prefLabel)).orElse("");
    PublicationForm form = form(journal);
    return new Reference(
        thing.slug(),
        thing.documentIri(),
        form,
        authors(),
        concept(Atlas.authorListStatus)
            .map(AuthorListStatus::of)
            .orElse(AuthorListStatus.NOT_STATED),
        CLOSING_STOP.matcher(text(paper, DCTerms.title)).replaceFirst(""),
        imprint(form, journal),
        form == PublicationForm.PREPRINT ? "" : journal,
        text(paper, FABIO.hasPublicationYear),
        text(paper, PRISM.volume),
        text(paper, PRISM.number),
        PageRange.of(text(paper, PRISM.pageRange)),
        text(paper, PRISM.doi),
        text(paper, FABIO.hasPubMedId),
        concept(Atlas.standing).map(PublicationStanding::of).orElse(PublicationStanding.NOT_STATED),
        text(paper, Atlas.standingNote),
        "");
  }

  private PublicationForm form(String journal) {
    if (isOfType("preprint")) {
      return PublicationForm.PREPRINT;
    }
    if (isOfType("book")) {
      return PublicationForm.BOOK;
    }
    if (isOfType("report")) {
      return paper.hasProperty(PRISM.pageRange)
          ? PublicationForm.PART_OF_REPORT
          : PublicationForm.REPORT;
    }
    return journal.isEmpty() ? PublicationForm.NOT_STATED : PublicationForm.JOURNAL_ARTICLE;
  }

  private boolean isOfType(String slug) {
    String type = new EntityId(EntityType.PUBLICATION_TYPE, new Slug(slug)).iri();
    return paper.hasProperty(Atlas.publicationType, ResourceFactory.createResource(type));
  }

  /** The server of a preprint stands in the graph where journals do. */
  private Imprint imprint(PublicationForm form, String journal) {
    String publisher = text(paper, DCTerms.publisher);
    return switch (form) {
      case PREPRINT -> new Imprint(journal, "", "");
      case REPORT, PART_OF_REPORT ->
          Imprint.of(publisher, text(paper, DCTerms.bibliographicCitation));
      default -> new Imprint(publisher, "", "");
    };
  }

  private List<Author> authors() {
    return concept(BIBO.authorList)
        .map(list -> list.as(RDFList.class).asJavaList())
        .orElse(List.of())
        .stream()
        .map(name -> author(name.asResource()))
        .toList();
  }

  private static Author author(Resource name) {
    String family = text(name, FOAF.familyName);
    String label = text(name, SKOS.prefLabel);
    boolean group = name.hasProperty(RDF.type, Atlas.GroupName) || family.isEmpty();
    return group ? new Author.Group(label) : new Author.Person(family, text(name, FOAF.givenName));
  }

  private Optional<Resource> concept(Property property) {
    return paper
        .listProperties(property)
        .mapWith(statement -> statement.getObject())
        .filterKeep(RDFNode::isResource)
        .mapWith(RDFNode::asResource)
        .toList()
        .stream()
        .min((one, other) -> one.toString().compareTo(other.toString()));
  }

  /** The first value in lexical order, so that the same graph always gives the same citation. */
  private static String text(Resource subject, Property property) {
    return subject
        .listProperties(property)
        .mapWith(statement -> statement.getObject())
        .filterKeep(RDFNode::isLiteral)
        .mapWith(value -> PlainText.of(value.asLiteral().getLexicalForm()))
        .toList()
        .stream()
        .min(String::compareTo)
        .orElse("");
  }
}
