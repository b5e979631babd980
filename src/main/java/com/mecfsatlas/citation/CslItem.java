package com.mecfsatlas.citation;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;

/** A reference as the citation processor takes it. */
final class CslItem {
  private CslItem() {}

  /** Stands before the last author where those between are left out. */
  static final String LAST_AUTHOR = "\uE000";

  /** Without the atlas's URL where the citation is of the paper: its DOI says where that is. */
  static CSLItemData of(Reference reference, AuthorsShown shown) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder().id(reference.key()).type(type(reference)).title(reference.title());
    List<Author> authors =
        reference.authorListStatus().hasOthers() ? reference.authors() : shown.of(reference);
    if (!authors.isEmpty()) {
      item.author(authors.stream().map(CslItem::name).toArray(CSLName[]::new));
    }
    if (reference.year().matches("\\d{1,4}")) {
      item.issued(new CSLDateBuilder().dateParts(Integer.parseInt(reference.year())).build());
    }
    if (reference.isReading()) {
      item.URL(reference.url());
    }
    place(item, reference);
    return item.build();
  }

  private static CSLType type(Reference reference) {
    if (reference.isReading()) {
      return CSLType.WEBPAGE;
    }
    return reference.journal().isEmpty() ? CSLType.DOCUMENT : CSLType.ARTICLE_JOURNAL;
  }

  private static void place(CSLItemDataBuilder item, Reference reference) {
    if (!reference.journal().isEmpty()) {
      item.containerTitle(reference.journal());
    }
    if (!reference.volume().isEmpty()) {
      item.volume(reference.volume());
    }
    if (!reference.number().isEmpty()) {
      item.issue(reference.number());
    }
    if (!reference.pages().first().isEmpty()) {
      item.page(PageSigns.forProcessor(reference.pages()));
    }
    if (!reference.doi().isEmpty()) {
      item.DOI(reference.doi());
    }
    if (!reference.pubMedId().isEmpty()) {
      item.PMID(reference.pubMedId());
    }
  }

  private static CSLName name(Author author) {
    return switch (author) {
      case Author.Group(String name) -> new CSLNameBuilder().literal(name).build();
      case Author.Person(String family, String given) -> {
        CSLNameBuilder person = new CSLNameBuilder().family(family);
        yield (given.isEmpty() ? person : person.given(given)).build();
      }
    };
  }
}
