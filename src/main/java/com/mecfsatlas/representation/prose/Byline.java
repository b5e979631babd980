package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.PaperFacts;
import java.util.List;

/** Who wrote a paper, where it came out and when, and where to read it. */
final class Byline {
  private Byline() {}

  static Inlines of(PaperFacts paper) {
    return Inlines.joined(
        " · ",
        List.of(
            Inlines.links(", ", paper.authors()),
            Inlines.links(", ", paper.journal()),
            Inlines.of(paper.year()),
            paper.address().isEmpty() ? new Inlines() : Inlines.address(paper.address())));
  }
}
