package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.citation.Author;

/** An item in unqualified Dublin Core, which every repository has (OAI-PMH 2.0 section 5). */
final class DublinCoreXml {
  static final XmlNamespace CONTAINER =
      new XmlNamespace(
          "oai_dc",
          "http://www.openarchives.org/OAI/2.0/oai_dc/",
          "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");

  private static final XmlNamespace DC =
      new XmlNamespace("dc", "http://purl.org/dc/elements/1.1/", "");

  private DublinCoreXml() {}

  static void write(ItemDescription item, XmlElements xml) {
    xml.startWithSchema(CONTAINER, "dc", DC);
    xml.text(DC, "title", item.title());
    for (Author creator : item.creators()) {
      xml.textIfAny(DC, "creator", creator.inverted());
    }
    item.subjects().forEach(subject -> xml.textIfAny(DC, "subject", subject));
    item.descriptions().forEach(description -> xml.textIfAny(DC, "description", description));
    if (!item.isPaper()) {
      xml.text(DC, "publisher", ItemDescription.ATLAS);
    }
    xml.text(DC, "date", item.date());
    xml.text(DC, "type", "Text");
    item.genres().forEach(genre -> xml.textIfAny(DC, "type", genre));
    xml.text(DC, "format", "text/html");
    xml.text(DC, "identifier", item.address());
    // A paper is related to what its DOI names; the rest is drawn from it.
    item.dois().forEach(doi -> xml.text(DC, item.isPaper() ? "relation" : "source", doi));
    xml.text(DC, "language", ItemDescription.LANGUAGE);
    xml.text(DC, "rights", item.rights());
    xml.end();
  }
}
