package com.mecfsatlas.representation.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** RDF 1.1 XML syntax: one element a subject in reading order. */
public final class RdfXmlWriter implements RepresentationWriter {
  @Override
  public Format format() {
    return Format.RDF_XML;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return DocumentGraph.PARTS;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    return write(ReadingOrder.of(description));
  }

  static byte[] write(ReadingOrder order) {
    XmlNames names = new XmlNames();
    String elements = new RdfXmlElements(order, names).text();
    String declarations =
        names.used().entrySet().stream()
            .map(RdfXmlWriter::declaration)
            .collect(Collectors.joining("\n    ", "\n    ", ""));
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF"
            + declarations
            + ">\n"
            + elements
            + "</rdf:RDF>\n")
        .getBytes(UTF_8);
  }

  private static String declaration(Map.Entry<String, String> prefix) {
    return "xmlns:" + prefix.getKey() + "=\"" + XmlText.escape(prefix.getValue()) + "\"";
  }
}
