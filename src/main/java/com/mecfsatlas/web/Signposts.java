package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.PRISM;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The links by which machines find their way (FAIR Signposting level 1): how to cite, under which
 * licence, what kind of thing, part of what.
 *
 * @param licence the IRI of the licence of the site's texts and data
 */
public record Signposts(String licence) {
  /**
   * Of a page that is cited by its own permanent address.
   *
   * @param path may have a query
   * @param types the classes of schema.org to which it belongs
   */
  List<WebLink> ofPage(String path, List<String> types) {
    return ofPage(path, types, List.of(licence));
  }

  /** Of such a page under licences of its own. */
  List<WebLink> ofPage(String path, List<String> types, List<String> licences) {
    String iri = EntityId.BASE + path.substring(1);
    return Stream.of(
            Stream.of(new WebLink(iri, "cite-as"), new WebLink(iri, "canonical")),
            licences.stream().map(each -> new WebLink(each, "license")),
            types.stream().map(type -> new WebLink(type, "type")))
        .flatMap(part -> part)
        .toList();
  }

  /** Of the page of a thing; a paper is cited by its DOI where it has one. */
  List<WebLink> ofThing(Description description) {
    EntityId thing = description.thing();
    String canonical = thing.documentIri();
    Stream<WebLink> links =
        Stream.of(
            new WebLink(doi(description).orElse(canonical), "cite-as"),
            new WebLink(canonical, "canonical"),
            licenceLink(),
            new WebLink("/" + thing.kind().segment(), "collection"),
            new WebLink(SchemaDO.AboutPage.getURI(), "type"));
    return Stream.concat(links, schemaTypes(description)).toList();
  }

  private WebLink licenceLink() {
    return new WebLink(licence, "license");
  }

  private static Stream<WebLink> schemaTypes(Description description) {
    return description.own().listProperties(RDF.type).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isURIResource)
        .map(type -> type.asResource().getURI())
        .filter(type -> type.startsWith(SchemaDO.NS))
        .sorted()
        .map(type -> new WebLink(type, "type"));
  }

  private static Optional<String> doi(Description description) {
    return Optional.of(description)
        .filter(about -> about.thing().kind() == EntityType.PAPER)
        .map(about -> about.own().getProperty(PRISM.doi))
        .filter(statement -> statement.getObject().isLiteral())
        .flatMap(statement -> resolver(statement.getString()));
  }

  /** DOIs hold characters that URIs do not (DOI Handbook 2.5.2.4), among them angle brackets. */
  private static Optional<String> resolver(String doi) {
    try {
      return Optional.of(new URI("https", "doi.org", "/" + doi, null).toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
