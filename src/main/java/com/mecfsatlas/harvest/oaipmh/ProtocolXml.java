package com.mecfsatlas.harvest.oaipmh;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A response of the protocol (OAI-PMH 2.0 section 3.2). */
final class ProtocolXml {
  private static final XmlNamespace OAI =
      new XmlNamespace(
          "",
          "http://www.openarchives.org/OAI/2.0/",
          "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");

  private final XmlElements xml = new XmlElements();

  private ProtocolXml() {}

  /** The answer to a request, in the element that has the name of its verb. */
  static byte[] of(
      String baseUrl, Instant date, ProtocolRequest request, Consumer<ProtocolXml> content) {
    ProtocolXml response = new ProtocolXml();
    response.begin(baseUrl, date, attributes(request));
    response.element(request.verb().key(), () -> content.accept(response));
    return response.end();
  }

  /** The answer to a request in which something is wrong; good arguments are repeated. */
  static byte[] of(
      String baseUrl, Instant date, List<String> arguments, ProtocolErrorException error) {
    ProtocolXml response = new ProtocolXml();
    response.begin(baseUrl, date, error.code().hidesArguments() ? List.of() : arguments);
    error.reasons().forEach(reason -> response.text("error", reason, "code", error.code().key()));
    return response.end();
  }

  /** The arguments of a request as {@code name, value, name, value …}. */
  static List<String> attributes(ProtocolRequest request) {
    List<String> attributes = new ArrayList<>(List.of("verb", request.verb().key()));
    request
        .arguments()
        .forEach((argument, value) -> attributes.addAll(List.of(argument.key(), value)));
    return attributes;
  }

  private void begin(String baseUrl, Instant date, List<String> attributes) {
    xml.startWithSchema(OAI, "OAI-PMH");
    text("responseDate", UtcDatetime.of(date));
    text("request", baseUrl, attributes.toArray(String[]::new));
  }

  private byte[] end() {
    xml.end();
    return xml.bytes();
  }

  void text(String name, String text, String... attributes) {
    xml.text(OAI, name, text, attributes);
  }

  void element(String name, Runnable content) {
    xml.start(OAI, name);
    content.run();
    xml.end();
  }

  void header(Item item) {
    if (item.isDeleted()) {
      xml.start(OAI, "header", "status", "deleted");
    } else {
      xml.start(OAI, "header");
    }
    text("identifier", item.identifier());
    text("datestamp", UtcDatetime.of(item.datestamp()));
    item.sets().forEach(set -> text("setSpec", set.text()));
    xml.end();
  }

  /** A record of what is gone has a header only. */
  void deletedRecord(Item item) {
    element("record", () -> header(item));
  }

  void record(ItemDescription item, MetadataFormat format) {
    element(
        "record",
        () -> {
          header(item.item());
          element("metadata", () -> format.write(item, xml));
        });
  }

  /** How identifiers are made (oai-identifier 2.0), with one of them. */
  void identifierScheme(String sample) {
    element("description", () -> IdentifierSchemeXml.write(sample, xml));
  }
}
