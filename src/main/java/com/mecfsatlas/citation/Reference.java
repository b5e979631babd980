package com.mecfsatlas.citation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/**
 * The bibliographic facts of one paper. What is not known is empty, never guessed.
 *
 * @param url where the atlas speaks of the paper
 * @param form how it is published; the imprint belongs to what is no article of a journal
 * @param title without its closing full stop, which citation styles add
 * @param version of the reading of the paper that is cited in place of the paper; else empty
 */
public record Reference(
    Slug slug,
    String url,
    PublicationForm form,
    List<Author> authors,
    AuthorListStatus authorListStatus,
    String title,
    Imprint imprint,
    String journal,
    String year,
    String volume,
    String number,
    PageRange pages,
    String doi,
    String pubMedId,
    PublicationStanding standing,
    String standingNote,
    String version) {
  /** Who brings out what is the atlas's own. */
  private static final String PUBLISHER = "ME/CFS Atlas";

  public Reference {
    authors = List.copyOf(authors);
  }

  /** The facts that the model of {@code paper} states. */
  public static Reference of(Resource paper) {
    return new PaperReading(paper).reference();
  }

  /**
   * What the atlas itself brought out, cited at its address.
   *
   * @param year empty where the reader adds the day
   * @param of the paper on which it stands or falls; nothing where it rests on none
   */
  static Reference ofAtlas(
      Slug slug,
      String url,
      PublicationForm form,
      String title,
      String year,
      Optional<Reference> of,
      String version) {
    return new Reference(
        slug,
        url,
        form,
        List.of(new Author.Group(PUBLISHER)),
        AuthorListStatus.COMPLETE,
        title,
        new Imprint(PUBLISHER, "", ""),
        "",
        year,
        "",
        "",
        new PageRange("", ""),
        "",
        "",
        of.map(Reference::standing).orElse(PublicationStanding.CURRENT),
        of.map(Reference::standingNote).orElse(""),
        version);
  }

  /** The same paper, cited at the page of {@code page}: the record that reads it. */
  public Reference at(EntityId page) {
    return new Reference(
        slug,
        page.documentIri(),
        form,
        authors,
        authorListStatus,
        title,
        imprint,
        journal,
        year,
        volume,
        number,
        pages,
        doi,
        pubMedId,
        standing,
        standingNote,
        version);
  }

  /** The name of the entry in every bibliography, for ever. */
  public String key() {
    return switch (form) {
      case READING -> "mecfsatlas-record-" + slug;
      case ANSWER -> "mecfsatlas-answer-" + slug;
      default -> "mecfsatlas-" + slug;
    };
  }

  /** Whether the atlas's reading of the paper is cited, and not the paper. */
  public boolean isReading() {
    return form == PublicationForm.READING;
  }

  /** Whether what is cited is the atlas's own, and has its address here. */
  boolean isOfAtlas() {
    return isReading() || form == PublicationForm.ANSWER;
  }

  /**
   * The address of what is cited: the page behind its DOI, else its page in PubMed, else none; that
   * of a reading is the atlas's.
   */
  String landingPage() {
    if (isOfAtlas()) {
      return url;
    }
    if (!doi.isEmpty()) {
      return Resolver.doi(doi);
    }
    return pubMedId.isEmpty() ? "" : Resolver.pubMed(pubMedId);
  }

  /** What its notices say of the paper, for example that it is retracted; empty if it stands. */
  public String standingNotice() {
    return standing.notice(standingNote);
  }

  /** What whoever cites the paper must be told, most important first. */
  public List<String> notices() {
    return Stream.of(standingNotice(), authorListStatus.notice(), version)
        .filter(notice -> !notice.isEmpty())
        .toList();
  }
}
