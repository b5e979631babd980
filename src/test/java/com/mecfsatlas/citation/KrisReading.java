package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.domain.RisRecord;
import java.util.Objects;

/** A RIS record as KRIS, a parser that is not ours, reads it. */
final class KrisReading {
  private KrisReading() {}

  static void agrees(RisRecord read, Reference paper) {
    assertThat(read.getReferenceId()).isEqualTo(paper.key());
    assertThat(read.getTitle()).isEqualTo(paper.title());
    assertThat(Objects.requireNonNullElse(read.getDoi(), "")).isEqualTo(paper.doi());
    assertThat(Objects.requireNonNullElse(read.getStartPage(), ""))
        .isEqualTo(paper.pages().first());
    assertThat(read.getAuthors())
        .isEqualTo(paper.authors().stream().map(Author::inverted).toList());
    assertThat(String.valueOf(read.getNotes())).contains(paper.standingNotice());
  }
}
