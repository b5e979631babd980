package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityId;

/** The pages about the atlas itself; the only list of them, in the order in which they are told. */
public enum Guide {
  DATA("/data", "Data", "All of it as files and by query: licence, sizes, limits, how to cite."),
  ABOUT("/about", "About the atlas", "What this is, and where to read more about it."),
  HOW_IT_WORKS(
      "/about/how-it-works", "How the atlas works", "From a paper to this screen in eight steps."),
  PEM_BADGE(
      "/about/pem-badge", "The PEM badge", "Did people need post-exertional malaise to take part?"),
  KINDS_OF_EVIDENCE(
      "/about/kinds-of-evidence", "Kinds of evidence", "Where and how studies were done."),
  CORRECTIONS(
      "/about/corrections", "Correct a record", "Where a record stands, and how to mend it."),
  ACCESS("/about/access", "Reading with little energy", "Lights, lengths, keyboard, print."),
  PRIVACY("/about/privacy", "Privacy", "What is kept about readers: next to nothing."),
  GLOSSARY("/glossary", "Glossary", "Words and short names of the atlas, from A to Z."),
  FAQ("/faq", "Questions about the atlas", "Short answers for patients and for professionals."),
  ERRORS("/errors", "Errors", "Every message that the atlas gives, and the way out.");

  private final String path;
  private final String title;
  private final String words;

  Guide(String path, String title, String words) {
    this.path = path;
    this.title = title;
    this.words = words;
  }

  public String path() {
    return path;
  }

  /** The name of the page, for ever. */
  public String iri() {
    return EntityId.BASE + path.substring(1);
  }

  public String title() {
    return title;
  }

  /** What a reader finds there. */
  public String words() {
    return words;
  }

  public boolean isAbout() {
    return path.startsWith(ABOUT.path + "/");
  }

  String template() {
    return "guide" + path;
  }
}
