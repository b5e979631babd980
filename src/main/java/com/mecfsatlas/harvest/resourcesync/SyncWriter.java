package com.mecfsatlas.harvest.resourcesync;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document of ResourceSync as XML. */
final class SyncWriter {
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String TERMS = "http://www.openarchives.org/rs/terms/";

  private final XMLStreamWriter xml;
  private final URI publicUrl;

  private SyncWriter(XMLStreamWriter xml, URI publicUrl) {
    this.xml = xml;
    this.publicUrl = publicUrl;
  }

  static byte[] write(SyncDocument document, URI publicUrl) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new SyncWriter(xml, publicUrl).document(document);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes what is written", e);
    }
    return bytes.toByteArray();
  }

  private void document(SyncDocument document) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(SITEMAP);
    xml.setPrefix("rs", TERMS);
    xml.writeCharacters("\n");
    xml.writeStartElement(SITEMAP, document.isIndex() ? "sitemapindex" : "urlset");
    xml.writeDefaultNamespace(SITEMAP);
    xml.writeNamespace("rs", TERMS);
    links(document.links());
    xml.writeCharacters("\n");
    xml.writeEmptyElement(TERMS, "md");
    xml.writeAttribute("capability", document.capability().word());
    attributes(document.metadata());
    for (SyncEntry entry : document.entries()) {
      xml.writeCharacters("\n");
      xml.writeStartElement(SITEMAP, document.isIndex() ? "sitemap" : "url");
      entry(entry);
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void entry(SyncEntry entry) throws XMLStreamException {
    element("loc", address(entry.path()));
    if (!entry.modified().isEmpty()) {
      element("lastmod", entry.modified());
    }
    if (!entry.metadata().isEmpty()) {
      xml.writeEmptyElement(TERMS, "md");
      attributes(entry.metadata());
    }
    links(entry.links());
  }

  private void links(List<SyncLink> links) throws XMLStreamException {
    for (SyncLink link : links) {
      xml.writeEmptyElement(TERMS, "ln");
      xml.writeAttribute("rel", link.relation());
      xml.writeAttribute("href", address(link.path()));
    }
  }

  private void attributes(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> each : attributes.entrySet()) {
      xml.writeAttribute(each.getKey(), each.getValue());
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(SITEMAP, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private String address(String path) {
    return publicUrl.resolve(path).toString();
  }
}
