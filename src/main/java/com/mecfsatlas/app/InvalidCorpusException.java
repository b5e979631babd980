package com.mecfsatlas.app;

import com.mecfsatlas.validation.Violation;
import java.util.List;

/**
 * Curated data that breaks a shape or a wording rule; the message lists each place and its way out.
 */
final class InvalidCorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidCorpusException(List<Violation> violations) {
    super(
        violations.size()
            + (violations.size() == 1 ? " rule is broken:\n" : " rules are broken:\n")
            + String.join("\n", violations.stream().limit(100).map(Violation::toString).toList()));
  }
}
