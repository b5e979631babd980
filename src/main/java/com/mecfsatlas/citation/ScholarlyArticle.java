package com.mecfsatlas.citation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import java.util.List;

/** A reference in the terms of schema.org, the authors in the order in which they signed. */
public final class ScholarlyArticle {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ScholarlyArticle() {}

  /** Without a context, to stand in a document that has one. */
  public static ObjectNode of(Reference reference) {
    ObjectNode article = JSON.createObjectNode();
    article.put("@type", reference.form().schema());
    article.put("@id", new EntityId(EntityType.PAPER, reference.slug()).iri());
    article.put("name", reference.title());
    article.put("headline", reference.title());
    authors(article, reference.authors());
    put(article, "datePublished", reference.year());
    place(article, reference);
    imprint(article, reference);
    put(article, "pagination", reference.pages().joined("-"));
    put(article, "pageStart", reference.pages().first());
    put(article, "pageEnd", reference.pages().last());
    identifiers(article, reference);
    standing(article, reference);
    return article;
  }

  private static void authors(ObjectNode article, List<Author> authors) {
    if (authors.isEmpty()) {
      return;
    }
    ArrayNode names = article.putArray("author");
    for (Author author : authors) {
      ObjectNode name = names.addObject();
      switch (author) {
        case Author.Group(String label) -> name.put("@type", "Organization").put("name", label);
        case Author.Person(String family, String given) -> {
          name.put("@type", "Person");
          name.put("name", given.isEmpty() ? family : given + " " + family);
          name.put("familyName", family);
          put(name, "givenName", given);
        }
      }
    }
  }

  /** An issue of a volume of a journal, as far as each is known. */
  private static void place(ObjectNode article, Reference reference) {
    ObjectNode within = article;
    if (!reference.number().isEmpty()) {
      within = within.putObject("isPartOf").put("@type", "PublicationIssue");
      within.put("issueNumber", reference.number());
    }
    if (!reference.volume().isEmpty()) {
      within = within.putObject("isPartOf").put("@type", "PublicationVolume");
      within.put("volumeNumber", reference.volume());
    }
    if (!reference.journal().isEmpty()) {
      within = within.putObject("isPartOf").put("@type", "Periodical");
      within.put("name", reference.journal());
    }
  }

  private static void imprint(ObjectNode article, Reference reference) {
    Imprint imprint = reference.imprint();
    if (!imprint.publisher().isEmpty()) {
      article.putObject("publisher").put("@type", "Organization").put("name", imprint.publisher());
    }
    switch (reference.form()) {
      case PREPRINT -> article.put("genre", "Preprint");
      case REPORT -> {
        put(article, "genre", imprint.series());
        put(article, "reportNumber", imprint.number());
      }
      case PART_OF_REPORT ->
          article.putObject("isPartOf").put("@type", "Report").put("name", imprint.series());
      default -> {}
    }
  }

  private static void identifiers(ObjectNode article, Reference reference) {
    ArrayNode identifiers = JSON.createArrayNode();
    ArrayNode same = JSON.createArrayNode();
    if (!reference.doi().isEmpty()) {
      identifiers.add(identifier("doi", reference.doi()));
      same.add(Resolver.doi(reference.doi()));
    }
    if (!reference.pubMedId().isEmpty()) {
      identifiers.add(identifier("pmid", reference.pubMedId()));
      same.add(Resolver.pubMed(reference.pubMedId()));
    }
    if (!identifiers.isEmpty()) {
      article.set("identifier", identifiers);
      article.set("sameAs", same);
    }
  }

  private static ObjectNode identifier(String scheme, String value) {
    return JSON.createObjectNode()
        .put("@type", "PropertyValue")
        .put("propertyID", scheme)
        .put("value", value);
  }

  private static void standing(ObjectNode article, Reference reference) {
    if (!reference.standingNotice().isEmpty()) {
      article.put("creativeWorkStatus", reference.standing().status());
      article
          .putObject("correction")
          .put("@type", "CorrectionComment")
          .put("text", reference.standingNotice());
    }
  }

  private static void put(ObjectNode object, String name, String value) {
    if (!value.isEmpty()) {
      object.put(name, value);
    }
  }
}
