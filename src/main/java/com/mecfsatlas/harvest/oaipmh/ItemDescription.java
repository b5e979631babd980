package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.citation.Author;
import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.citation.Resolver;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Licences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told of one item; the formats are written from it.
 *
 * @param address of its document on this copy
 * @param paper that it is or reads
 * @param elements what else is stated of it, by element
 */
record ItemDescription(
    Item item, String address, Optional<Reference> paper, Map<String, List<String>> elements) {
  static final String ATLAS = "ME/CFS Atlas";
  static final String LANGUAGE = "en";

  private static final String READING = "Reading of: ";

  EntityType kind() {
    return item.thing().kind();
  }

  boolean isPaper() {
    return kind() == EntityType.PAPER;
  }

  /** Of a reading, a title that is not that of the paper. */
  String title() {
    String title = paper.map(Reference::title).filter(text -> !text.isEmpty()).orElse(ownTitle());
    return kind() == EntityType.EVIDENCE ? READING + title : title;
  }

  private String ownTitle() {
    List<String> titles = elements("title");
    return titles.isEmpty() ? item.thing().slug().text() : titles.getFirst();
  }

  /** Who wrote a paper or a definition; the rest is the atlas's. */
  List<Author> creators() {
    if (isPaper()) {
      return paper.map(Reference::authors).orElse(List.of());
    }
    List<String> definers = elements("creator");
    return (definers.isEmpty() ? List.of(ATLAS) : definers)
        .stream().<Author>map(Author.Group::new).toList();
  }

  List<String> subjects() {
    return elements("subject");
  }

  /** What must be known of the paper first, such as that it is retracted. */
  List<String> descriptions() {
    return Stream.concat(
            paper.stream().flatMap(each -> each.notices().stream()),
            elements("description").stream())
        .toList();
  }

  /** The year of a publication, else the day of the last change. */
  String date() {
    String year =
        isPaper()
            ? paper.map(Reference::year).orElse("")
            : elements("date").stream().findFirst().orElse("");
    return year.isEmpty() ? UtcDatetime.of(item.datestamp()).substring(0, 10) : year;
  }

  List<String> genres() {
    return Stream.concat(Stream.of(kind().label()), elements("genre").stream()).toList();
  }

  /** The addresses of the papers that it is or rests on. */
  List<String> dois() {
    return Stream.concat(
            paper.map(Reference::doi).filter(doi -> !doi.isEmpty()).stream(),
            elements("doi").stream())
        .distinct()
        .map(Resolver::doi)
        .toList();
  }

  /** The licence of what the atlas says; that of a paper's text is its publisher's to give. */
  String rights() {
    return elements("rights").stream().findFirst().orElse(Licences.OF_TEXTS);
  }

  private List<String> elements(String name) {
    return elements.getOrDefault(name, List.of());
  }
}
