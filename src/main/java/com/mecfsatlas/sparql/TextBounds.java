package com.mecfsatlas.sparql;

/**
 * How long an expression may work on text, and how long the text may grow: doubling a string thirty
 * times is a short query and a gigabyte.
 */
record TextBounds(Deadline deadline, int longest) {
  CharSequence timed(String text) {
    return new TimedText(text, deadline);
  }

  void checkLength(long length) {
    if (length > longest) {
      throw SparqlProblem.RESULT_TOO_LARGE.refusal(
          "An expression builds a string of over " + longest + " characters.");
    }
  }
}
