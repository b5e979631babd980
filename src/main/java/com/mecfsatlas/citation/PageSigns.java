package com.mecfsatlas.citation;

/**
 * Signs that the processor of citation styles would misread in pages: it takes the number of an
 * article, {@code e00266-12}, for a range, and ends {@code 167.e23} at the full stop. They go
 * through it as others that look alike.
 */
final class PageSigns {
  private static final String HYPHEN = "\u2011";
  private static final String DASH = "\u2012";
  private static final String STOP = "\u2024";

  private PageSigns() {}

  static String forProcessor(PageRange pages) {
    if (pages.last().isEmpty()) {
      return pages.first().replace("-", HYPHEN).replace(".", STOP);
    }
    return pages.first().contains(".") ? pages.joined(DASH).replace(".", STOP) : pages.joined("-");
  }

  /** What came out of it, with the signs that are meant. */
  static String restored(String entry) {
    return entry.replace(HYPHEN, "-").replace(DASH, "\u2013").replace(STOP, ".");
  }
}
