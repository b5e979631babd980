package com.mecfsatlas.app;

import com.mecfsatlas.curation.LoadReport;
import com.mecfsatlas.revision.CommitResult.Rejected;
import java.util.List;
import java.util.stream.Stream;

/**
 * Curated data that is no Turtle, or breaks a shape or a wording rule; the message lists each place
 * and its way out.
 */
final class InvalidCorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LISTED = 100;

  InvalidCorpusException(LoadReport report) {
    this(
        Stream.concat(report.faults().stream(), report.violations().stream().map(Object::toString))
            .toList());
  }

  InvalidCorpusException(Rejected rejected) {
    this(rejected.violations().stream().map(Object::toString).toList());
  }

  private InvalidCorpusException(List<String> places) {
    super(
        places.size()
            + (places.size() == 1 ? " rule is broken:\n" : " rules are broken:\n")
            + String.join("\n", places.stream().limit(MOST_LISTED).toList()));
  }
}
