package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.BIBO;
import com.mecfsatlas.vocabulary.FABIO;
import com.mecfsatlas.vocabulary.PRISM;
import com.mecfsatlas.vocabulary.PROV;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;

/** The bibliographic facts of one paper, in the words of a page. */
public record PaperFacts(ResourceReader paper) {
  /** How many authors stand before "et al." */
  private static final int NAMED = 3;

  public String title() {
    return paper.label();
  }

  public List<Hyperlink> authors() {
    return paper.members(BIBO.authorList).stream().map(Hyperlink::to).toList();
  }

  public List<Hyperlink> firstAuthors() {
    return authors().stream().limit(NAMED).toList();
  }

  public List<Hyperlink> otherAuthors() {
    return authors().stream().skip(NAMED).toList();
  }

  /** Whether readers see all authors; empty where the list is complete. */
  public String authorListNote() {
    String status = paper.one(Atlas.authorListStatus).map(ResourceReader::fragment).orElse("");
    return switch (status) {
      case "authorList-complete" -> "";
      case "authorList-cut" -> "The list of authors was cut where it was read.";
      case "authorList-familyNamesOnly" -> "Only family names were read.";
      case "authorList-firstAuthorsOnly" -> "Only the first authors were read.";
      default ->
          authors().isEmpty()
              ? "No authors were read."
              : "Whether this list of authors is complete is not known.";
    };
  }

  public String year() {
    return paper.text(FABIO.hasPublicationYear);
  }

  public List<Hyperlink> journal() {
    return paper.all(DCTerms.isPartOf).stream().map(Hyperlink::to).toList();
  }

  public String doi() {
    return paper.text(PRISM.doi);
  }

  public List<Hyperlink> doiLink() {
    return doi().isEmpty() ? List.of() : List.of(Hyperlink.to(doi(), "https://doi.org/" + doi()));
  }

  public List<Hyperlink> pubMedLink() {
    String id = paper.text(FABIO.hasPubMedId);
    return id.isEmpty()
        ? List.of()
        : List.of(Hyperlink.to(id, "https://pubmed.ncbi.nlm.nih.gov/" + id + "/"));
  }

  /** Where to read the paper: its DOI, else PubMed, else where it was read; may be empty. */
  public String address() {
    return Stream.of(doiLink(), pubMedLink(), sources())
        .flatMap(List::stream)
        .map(Hyperlink::href)
        .filter(href -> !href.isEmpty())
        .findFirst()
        .orElse("");
  }

  public List<Hyperlink> sources() {
    return paper.all(PROV.wasDerivedFrom).stream().map(Hyperlink::source).toList();
  }

  public StandingNotice standing() {
    return StandingNotice.of(paper);
  }

  /** Volume, number and pages as a reader says them. */
  public String place() {
    List<String> parts = new ArrayList<>();
    add(parts, "volume ", paper.text(PRISM.volume));
    add(parts, "number ", paper.text(PRISM.number));
    add(parts, "pages ", paper.text(PRISM.pageRange));
    return String.join(", ", parts);
  }

  /** The Highwire Press tags; authors with whole names only. */
  public List<Frame.Meta> metas() {
    List<Frame.Meta> metas = new ArrayList<>();
    meta(metas, "citation_title", title());
    for (ResourceReader author : paper.members(BIBO.authorList)) {
      meta(metas, "citation_author", author.label());
    }
    meta(metas, "citation_publication_date", year());
    journal().forEach(journal -> meta(metas, "citation_journal_title", journal.text()));
    meta(metas, "citation_volume", paper.text(PRISM.volume));
    meta(metas, "citation_issue", paper.text(PRISM.number));
    String[] pages = paper.text(PRISM.pageRange).split("[-–]", 2);
    meta(metas, "citation_firstpage", pages[0].strip());
    meta(metas, "citation_lastpage", pages.length == 2 ? pages[1].strip() : "");
    meta(metas, "citation_doi", doi());
    meta(metas, "citation_pmid", paper.text(FABIO.hasPubMedId));
    return List.copyOf(metas);
  }

  /** The facts as lines of a panel. */
  Fact.Sheet sheet() {
    return new Fact.Sheet()
        .links("Journal", journal())
        .words("Year", year())
        .words("Where in it", place())
        .entries(
            EntityType.PUBLICATION_TYPE.label(), paper.all(Atlas.publicationType), Hyperlink::to)
        .links("DOI", doiLink())
        .links("PubMed", pubMedLink())
        .words("Standing", standing().label());
  }

  private static void meta(List<Frame.Meta> metas, String name, String content) {
    if (!content.isEmpty()) {
      metas.add(new Frame.Meta(name, content));
    }
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + value);
    }
  }
}
