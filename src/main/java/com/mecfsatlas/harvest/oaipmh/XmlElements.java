package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.model.XmlCharacters;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of a response as they are written, one after another. */
final class XmlElements {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  XmlElements() {
    try {
      out = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element that declares its namespace, and {@code others}, and names the schema. */
  void startWithSchema(XmlNamespace namespace, String name, XmlNamespace... others) {
    try {
      out.writeStartElement(namespace.prefix(), name, namespace.uri());
      for (XmlNamespace each : Stream.concat(Stream.of(namespace), Stream.of(others)).toList()) {
        if (each.prefix().isEmpty()) {
          out.writeDefaultNamespace(each.uri());
        } else {
          out.writeNamespace(each.prefix(), each.uri());
        }
      }
      out.writeNamespace("xsi", XSI);
      out.writeAttribute("xsi", XSI, "schemaLocation", namespace.uri() + " " + namespace.schema());
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives the element that was begun last an attribute. */
  void attribute(String name, String value) {
    try {
      out.writeAttribute(name, XmlCharacters.replaced(value, ""));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element with {@code name, value, name, value …} as its attributes. */
  void start(XmlNamespace namespace, String name, String... attributes) {
    try {
      out.writeStartElement(namespace.prefix(), name, namespace.uri());
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  void end() {
    try {
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with text. */
  void text(XmlNamespace namespace, String name, String text, String... attributes) {
    start(namespace, name, attributes);
    try {
      out.writeCharacters(XmlCharacters.replaced(text, ""));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    end();
  }

  /** The same, where there is text. */
  void textIfAny(XmlNamespace namespace, String name, String text, String... attributes) {
    if (!text.isBlank()) {
      text(namespace, name, text, attributes);
    }
  }

  /** The whole document. */
  byte[] bytes() {
    try {
      out.writeEndDocument();
      out.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
