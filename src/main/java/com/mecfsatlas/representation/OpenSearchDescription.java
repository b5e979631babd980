package com.mecfsatlas.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.search.SearchRequest;
import com.mecfsatlas.search.SuggestionRequest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a browser or a library needs to search the atlas from its own field (OpenSearch 1.1, draft
 * 6).
 *
 * @param publicUrl where readers reach this copy
 */
public record OpenSearchDescription(URI publicUrl) {
  public static final String PATH = "/opensearch.xml";
  public static final String MEDIA_TYPE = "application/opensearchdescription+xml";

  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
  private static final String WORDS = "?q={searchTerms}";
  private static final String PAGES = "&page={startPage?}";

  /** One door; the relation is that of its answer to the document. */
  private record Door(String relation, String type, String template) {}

  private static List<Door> doors() {
    return List.of(
        new Door("results", "text/html", SearchRequest.PATH + WORDS + PAGES),
        new Door("results", "application/atom+xml", SearchRequest.PATH + ".atom" + WORDS),
        new Door("results", "application/ld+json", SearchRequest.PATH + ".jsonld" + WORDS + PAGES),
        new Door("results", "text/csv", SearchRequest.PATH + ".csv" + WORDS),
        new Door("suggestions", SuggestionList.MEDIA_TYPE, SuggestionRequest.PATH + WORDS),
        new Door("self", MEDIA_TYPE, PATH));
  }

  /** The document in UTF-8. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
      write(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes what is written", e);
    }
    return bytes.toByteArray();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument(UTF_8.name(), "1.0");
    xml.writeCharacters("\n");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "OpenSearchDescription");
    xml.writeDefaultNamespace(NAMESPACE);
    element(xml, "ShortName", "ME/CFS Atlas");
    element(xml, "Description", "Published ME/CFS research, with what each study does not prove.");
    for (Door door : doors()) {
      xml.writeCharacters("\n  ");
      xml.writeEmptyElement(NAMESPACE, "Url");
      xml.writeAttribute("rel", door.relation());
      xml.writeAttribute("type", door.type());
      xml.writeAttribute("template", root() + door.template());
    }
    xml.writeCharacters("\n  ");
    xml.writeEmptyElement(NAMESPACE, "Query");
    xml.writeAttribute("role", "example");
    xml.writeAttribute("searchTerms", "EBV");
    element(xml, "Language", "en");
    element(xml, "InputEncoding", UTF_8.name());
    element(xml, "OutputEncoding", UTF_8.name());
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  /** Braces of a template are no part of a URI, so it is not resolved. */
  private String root() {
    return publicUrl.resolve("/").toString().replaceFirst("/$", "");
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
