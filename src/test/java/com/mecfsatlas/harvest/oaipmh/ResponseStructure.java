package com.mecfsatlas.harvest.oaipmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The order and form of the elements of a response, after the schema of OAI-PMH 2.0. */
final class ResponseStructure {
  private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String SECOND = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
  private static final String WORD = "[A-Za-z0-9\\-_.!~*'()]+";

  /** The children of an element, as a pattern of their names. */
  private static final Map<String, String> CONTENT =
      Map.ofEntries(
          Map.entry(
              "OAI-PMH",
              "responseDate request (?:(?:error )+|Identify |ListMetadataFormats |ListSets"
                  + " |GetRecord |ListIdentifiers |ListRecords )"),
          Map.entry(
              "Identify",
              "repositoryName baseURL protocolVersion (?:adminEmail )+earliestDatestamp"
                  + " deletedRecord granularity (?:compression )*(?:description )*"),
          Map.entry("ListMetadataFormats", "(?:metadataFormat )+"),
          Map.entry("metadataFormat", "metadataPrefix schema metadataNamespace "),
          Map.entry("ListSets", "(?:set )+(?:resumptionToken )?"),
          Map.entry("set", "setSpec setName (?:setDescription )*"),
          Map.entry("GetRecord", "record "),
          Map.entry("ListRecords", "(?:record )+(?:resumptionToken )?"),
          Map.entry("ListIdentifiers", "(?:header )+(?:resumptionToken )?"),
          Map.entry("record", "header (?:metadata )?(?:about )*"),
          Map.entry("header", "identifier datestamp (?:setSpec )*"),
          Map.entry("metadata", "[^ ]+ "),
          Map.entry("description", "[^ ]+ "));

  /** What the text of an element can be. */
  private static final Map<String, String> TEXT =
      Map.of(
          "responseDate",
          SECOND,
          "datestamp",
          SECOND,
          "earliestDatestamp",
          SECOND,
          "protocolVersion",
          "2\\.0",
          "adminEmail",
          "\\S+@(\\S+\\.)+\\S+",
          "deletedRecord",
          "no|persistent|transient",
          "granularity",
          "YYYY-MM-DDThh:mm:ssZ",
          "metadataPrefix",
          WORD,
          "setSpec",
          WORD + "(:" + WORD + ")*",
          "request",
          "https?://.*");

  private static final Map<String, List<String>> ATTRIBUTES =
      Map.of(
          "request",
          List.of(
              "verb", "identifier", "metadataPrefix", "from", "until", "set", "resumptionToken"),
          "error",
          List.of("code"),
          "header",
          List.of("status"),
          "resumptionToken",
          List.of("expirationDate", "completeListSize", "cursor"));

  private ResponseStructure() {}

  static void check(Element root) {
    assertThat(root.getLocalName()).isEqualTo("OAI-PMH");
    assertThat(root.getAttributeNS(XSI, "schemaLocation"))
        .isEqualTo(NAMESPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
    root.removeAttributeNS(XSI, "schemaLocation");
    walk(root);
  }

  private static void walk(Element element) {
    String name = element.getLocalName();
    assertThat(element.getNamespaceURI()).as(name).isEqualTo(NAMESPACE);
    List<Element> children = OaiHarvester.children(element);
    assertThat(
            children.stream().map(each -> each.getLocalName() + " ").collect(Collectors.joining()))
        .as(name)
        .matches(CONTENT.getOrDefault(name, ""));
    if (TEXT.containsKey(name)) {
      assertThat(element.getTextContent()).matches(Pattern.compile(TEXT.get(name)));
    }
    attributes(element);
    if (name.equals("metadata") || name.equals("description")) {
      foreign(children.getFirst());
    } else {
      children.forEach(ResponseStructure::walk);
    }
  }

  private static void attributes(Element element) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        assertThat(ATTRIBUTES.getOrDefault(element.getLocalName(), List.of()))
            .contains(attribute.getName());
      }
    }
  }

  /** What is of another schema says of which one (section 3.2). */
  private static void foreign(Element content) {
    assertThat(content.getNamespaceURI()).isNotEqualTo(NAMESPACE);
    assertThat(content.getAttributeNS(XSI, "schemaLocation"))
        .startsWith(content.getNamespaceURI() + " http");
  }
}
