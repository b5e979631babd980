package com.mecfsatlas.citation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** References as CSL-JSON: an array of items (Citation Style Language 1.0.2, appendix of types). */
public final class CslJson implements CitationFormat {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String suffix() {
    return "csl.json";
  }

  @Override
  public String mediaType() {
    return "application/vnd.citationstyles.csl+json";
  }

  @Override
  public String title() {
    return "CSL-JSON";
  }

  @Override
  public List<String> aliases() {
    return List.of("application/citeproc+json");
  }

  /** JSON is UTF-8 (RFC 8259 section 8.1). */
  @Override
  public boolean hasCharset() {
    return false;
  }

  @Override
  public String write(List<Reference> references, CitationOptions options) {
    return of(references);
  }

  public static String of(List<Reference> references) {
    ArrayNode items = JSON.createArrayNode();
    references.forEach(reference -> items.add(item(reference)));
    return items.toPrettyString() + "\n";
  }

  /** One item. Where it has a DOI it needs no address: styles would print both. */
  static ObjectNode item(Reference reference) {
    ObjectNode item = JSON.createObjectNode();
    item.put("id", reference.key());
    item.put("type", reference.form().csl());
    authors(item, reference.authors());
    put(item, "title", reference.title());
    put(item, "container-title", reference.journal());
    imprint(item, reference);
    issued(item, reference.year());
    put(item, "volume", reference.volume());
    put(item, "issue", reference.number());
    put(item, "page", reference.pages().joined("-"));
    put(item, "DOI", reference.doi());
    put(item, "PMID", reference.pubMedId());
    if (reference.doi().isEmpty()) {
      put(item, "URL", reference.landingPage());
    }
    put(item, "note", String.join(" ", reference.notices()));
    return item;
  }

  private static void imprint(ObjectNode item, Reference reference) {
    Imprint imprint = reference.imprint();
    switch (reference.form()) {
      case PREPRINT -> item.put("genre", "Preprint");
      case REPORT -> {
        put(item, "genre", imprint.series());
        put(item, "number", imprint.number());
      }
      case PART_OF_REPORT -> put(item, "container-title", imprint.series());
      default -> {}
    }
    put(item, "publisher", imprint.publisher());
  }

  static void authors(ObjectNode item, List<Author> authors) {
    if (authors.isEmpty()) {
      return;
    }
    ArrayNode names = item.putArray("author");
    for (Author author : authors) {
      ObjectNode name = names.addObject();
      switch (author) {
        case Author.Group(String literal) -> name.put("literal", literal);
        case Author.Person(String family, String given) -> {
          name.put("family", family);
          put(name, "given", given);
        }
      }
    }
  }

  private static void issued(ObjectNode item, String year) {
    if (year.matches("\\d{1,4}")) {
      item.putObject("issued").putArray("date-parts").addArray().add(Integer.parseInt(year));
    } else if (!year.isEmpty()) {
      item.putObject("issued").put("literal", year);
    }
  }

  private static void put(ObjectNode object, String name, String value) {
    if (!value.isEmpty()) {
      object.put(name, value);
    }
  }
}
