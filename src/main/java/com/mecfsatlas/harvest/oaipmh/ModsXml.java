package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.citation.Author;
import com.mecfsatlas.citation.Reference;

/** An item in the Metadata Object Description Schema of the Library of Congress (MODS 3.7). */
final class ModsXml {
  static final XmlNamespace MODS =
      new XmlNamespace(
          "mods",
          "http://www.loc.gov/mods/v3",
          "http://www.loc.gov/standards/mods/v3/mods-3-7.xsd");

  private final XmlElements xml;

  private ModsXml(XmlElements xml) {
    this.xml = xml;
  }

  static void write(ItemDescription item, XmlElements xml) {
    new ModsXml(xml).write(item);
  }

  private void write(ItemDescription item) {
    xml.startWithSchema(MODS, "mods");
    xml.attribute("version", "3.7");
    title(item.title());
    item.creators().forEach(creator -> name(creator, item.isPaper() ? "aut" : "cre"));
    text("typeOfResource", "text");
    item.genres().forEach(genre -> text("genre", genre));
    originInfo(item);
    xml.start(MODS, "language");
    text("languageTerm", ItemDescription.LANGUAGE, "type", "code", "authority", "rfc5646");
    xml.end();
    item.descriptions().forEach(description -> text("abstract", description));
    item.subjects().forEach(this::subject);
    switch (item.kind()) {
      case PAPER -> item.paper().ifPresent(this::publication);
      case EVIDENCE -> item.paper().ifPresent(this::reading);
      default -> item.dois().forEach(this::source);
    }
    text("identifier", item.item().identifier(), "type", "local");
    xml.start(MODS, "location");
    text("url", item.address(), "usage", "primary display");
    xml.end();
    text("accessCondition", item.rights(), "type", "use and reproduction");
    recordInfo(item);
    xml.end();
  }

  private void title(String title) {
    xml.start(MODS, "titleInfo");
    text("title", title);
    xml.end();
  }

  private void name(Author creator, String role) {
    switch (creator) {
      case Author.Group(String name) -> {
        xml.start(MODS, "name", "type", "corporate");
        text("namePart", name);
      }
      case Author.Person(String family, String given) -> {
        xml.start(MODS, "name", "type", "personal");
        text("namePart", family, "type", "family");
        text("namePart", given, "type", "given");
      }
    }
    xml.start(MODS, "role");
    text("roleTerm", role, "type", "code", "authority", "marcrelator");
    xml.end();
    xml.end();
  }

  private void originInfo(ItemDescription item) {
    xml.start(MODS, "originInfo");
    text(
        "publisher",
        item.isPaper()
            ? item.paper().map(paper -> paper.imprint().publisher()).orElse("")
            : ItemDescription.ATLAS);
    text(item.isPaper() ? "dateIssued" : "dateModified", item.date(), "encoding", "w3cdtf");
    xml.end();
  }

  private void subject(String topic) {
    xml.start(MODS, "subject");
    text("topic", topic);
    xml.end();
  }

  private void publication(Reference paper) {
    if (!paper.journal().isEmpty()) {
      xml.start(MODS, "relatedItem", "type", "host");
      title(paper.journal());
      xml.start(MODS, "part");
      detail("volume", paper.volume());
      detail("issue", paper.number());
      if (!paper.pages().first().isEmpty()) {
        xml.start(MODS, "extent", "unit", "pages");
        text("start", paper.pages().first());
        text("end", paper.pages().last());
        xml.end();
      }
      text("date", paper.year(), "encoding", "w3cdtf");
      xml.end();
      xml.end();
    }
    identifiers(paper);
  }

  private void identifiers(Reference paper) {
    text("identifier", paper.doi(), "type", "doi");
    text("identifier", paper.pubMedId(), "type", "pmid");
  }

  private void reading(Reference of) {
    xml.start(MODS, "relatedItem", "type", "reviewOf");
    title(of.title());
    identifiers(of);
    xml.end();
  }

  private void detail(String type, String number) {
    if (!number.isEmpty()) {
      xml.start(MODS, "detail", "type", type);
      text("number", number);
      xml.end();
    }
  }

  private void source(String doi) {
    xml.start(MODS, "relatedItem", "type", "references");
    text("identifier", doi, "type", "uri");
    xml.end();
  }

  private void recordInfo(ItemDescription item) {
    xml.start(MODS, "recordInfo");
    text("recordContentSource", ItemDescription.ATLAS);
    text("recordChangeDate", UtcDatetime.of(item.item().datestamp()), "encoding", "w3cdtf");
    text("recordIdentifier", item.item().identifier());
    xml.end();
  }

  private void text(String name, String text, String... attributes) {
    xml.textIfAny(MODS, name, text, attributes);
  }
}
