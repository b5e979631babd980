package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.graph.Description;
import java.util.Map;
import java.util.stream.Collectors;

/** RDF 1.1 XML syntax: one element a subject in reading order. */
public final class RdfXmlFace implements Face {
  @Override
  public Format format() {
    return Format.RDF_XML;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    ReadingOrder order = ReadingOrder.of(description);
    XmlNames names = new XmlNames();
    String elements = new RdfXmlElements(order, names).text();
    String declarations =
        names.used().entrySet().stream()
            .map(RdfXmlFace::declaration)
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
