package com.mecfsatlas.harvest.atom;

import com.mecfsatlas.model.XmlCharacters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as XML (RFC 4287 section 2). */
final class AtomWriter {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String HISTORY = "http://purl.org/syndication/history/1.0";

  private final XMLStreamWriter xml;

  private AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] write(Feed feed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new AtomWriter(xml).document(feed);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory takes what is written", e);
    }
    return bytes.toByteArray();
  }

  private void document(Feed feed) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line("");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", "en");
    line("  ");
    element("id", feed.id());
    line("  ");
    element("title", feed.title());
    line("  ");
    element("updated", feed.updated().toString());
    links(feed.links(), "  ");
    if (feed.archive()) {
      line("  ");
      xml.setPrefix("fh", HISTORY);
      xml.writeEmptyElement(HISTORY, "archive");
      xml.writeNamespace("fh", HISTORY);
    }
    for (FeedEntry entry : feed.entries()) {
      entry(entry);
    }
    line("");
    xml.writeEndElement();
    line("");
    xml.writeEndDocument();
  }

  private void entry(FeedEntry entry) throws XMLStreamException {
    line("  ");
    xml.writeStartElement(ATOM, "entry");
    line("    ");
    element("id", entry.id());
    line("    ");
    element("title", entry.title());
    line("    ");
    element("updated", entry.updated().toString());
    line("    ");
    xml.writeStartElement(ATOM, "author");
    element("name", entry.author());
    xml.writeEndElement();
    line("    ");
    xml.writeEmptyElement(ATOM, "category");
    xml.writeAttribute("term", entry.category());
    links(entry.links(), "    ");
    if (!entry.summary().isEmpty()) {
      line("    ");
      element("summary", entry.summary());
    }
    line("    ");
    element("content", entry.content());
    line("  ");
    xml.writeEndElement();
  }

  private void links(List<AtomLink> links, String indent) throws XMLStreamException {
    for (AtomLink link : links) {
      line(indent);
      xml.writeEmptyElement(ATOM, "link");
      xml.writeAttribute("rel", link.relation());
      xml.writeAttribute("href", link.href());
      xml.writeAttribute("type", link.type());
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(XmlCharacters.replaced(text, "\uFFFD"));
    xml.writeEndElement();
  }

  private void line(String indent) throws XMLStreamException {
    xml.writeCharacters("\n" + indent);
  }
}
