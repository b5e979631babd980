package com.mecfsatlas.citation;

/** In what form a work is published, and the name of that form in each bibliographic format. */
public enum PublicationForm {
  JOURNAL_ARTICLE("article", "JOUR", "article-journal", "ScholarlyArticle"),
  /** BibTeX has no name for it; RIS calls it an unpublished work. */
  PREPRINT("misc", "UNPB", "article", "ScholarlyArticle"),
  BOOK("book", "BOOK", "book", "Book"),
  REPORT("techreport", "RPRT", "report", "Report"),
  /** With a title and pages of its own in a report. */
  PART_OF_REPORT("incollection", "CHAP", "chapter", "Chapter"),
  /** The atlas's reading of a paper. */
  READING("misc", "GEN", "webpage", "ScholarlyArticle"),
  /** What a query answered on one state of the atlas. */
  ANSWER("misc", "DATA", "dataset", "Dataset"),
  NOT_STATED("misc", "GEN", "document", "ScholarlyArticle");

  private final String bibTeX;
  private final String ris;
  private final String csl;
  private final String schema;

  PublicationForm(String bibTeX, String ris, String csl, String schema) {
    this.bibTeX = bibTeX;
    this.ris = ris;
    this.csl = csl;
    this.schema = schema;
  }

  /** The type of the entry in the standard styles of BibTeX (btxdoc, section 3.1). */
  String bibTeX() {
    return bibTeX;
  }

  /** The value of {@code TY} (RIS format specifications of 2011). */
  String ris() {
    return ris;
  }

  /** The type of the item (CSL 1.0.2, appendix III). */
  String csl() {
    return csl;
  }

  /** The class of schema.org, without its namespace. */
  String schema() {
    return schema;
  }
}
