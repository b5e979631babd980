package com.mecfsatlas.representation.text;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;

/** A paper as text, with the limits of the records that read it. */
final class PaperText {
  private final ResourceReader paper;

  PaperText(Description description) {
    paper = new ResourceReader(description.subject());
  }

  void write(TextLines text) {
    PaperLines lines = new PaperLines(paper);
    if (!lines.notice().isEmpty()) {
      text.paragraph(lines.notice()).space();
    }
    text.title(paper.label())
        .paragraph(lines.byline())
        .section("AUTHORS", lines.authors())
        .section("LIST OF AUTHORS", paper.words(Atlas.authorListStatus));
    for (ResourceReader record : paper.pointing(Atlas.reads)) {
      text.section("READ BY THE ATLAS", record.node().getURI())
          .section(EvidenceText.LIMITS, EvidenceText.limits(record));
    }
  }
}
