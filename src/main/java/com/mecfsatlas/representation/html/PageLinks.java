package com.mecfsatlas.representation.html;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The way to the other pages: the first, the last, and two on either side. */
final class PageLinks {
  private PageLinks() {}

  /** None where there is one page; the current page does not lead. */
  static List<Hyperlink> of(int current, int pages, IntFunction<String> address) {
    if (pages < 2) {
      return List.of();
    }
    return IntStream.rangeClosed(1, pages)
        .filter(n -> n == 1 || n == pages || Math.abs(n - current) <= 2)
        .mapToObj(
            n ->
                n == current
                    ? Hyperlink.words(Integer.toString(n))
                    : Hyperlink.to(Integer.toString(n), address.apply(n)))
        .toList();
  }
}
