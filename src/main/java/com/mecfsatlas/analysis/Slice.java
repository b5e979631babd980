package com.mecfsatlas.analysis;

import java.util.List;

/**
 * What one page shows of a long view. Only the page is divided: the data and the query behind a
 * view are of the whole.
 *
 * @param from the number of the first that is shown, counted from 1
 * @param of how many there are in all
 * @param before the address of the part before; empty for none
 * @param after that of the next
 */
public record Slice<T>(List<T> shown, int from, int of, String before, String after) {
  /** The parameter that asks for another part. */
  public static final String PAGE = "page";

  /** The number of the last part of the longest view there can be. */
  private static final int LAST = 999_999;

  public Slice {
    shown = List.copyOf(shown);
  }

  /**
   * The same request, where it asks for a part that there may be; whether there is one is only
   * known once the view is computed.
   *
   * @throws IllegalArgumentException where it does not
   */
  static AnalysisRequest checked(AnalysisRequest request) {
    request.number(PAGE, 1, LAST, 1);
    return request;
  }

  /**
   * The part that a request asks for.
   *
   * @throws IllegalArgumentException for a page that there is not
   */
  static <T> Slice<T> of(List<T> all, AnalysisRequest request, int most) {
    int pages = Math.max(1, (all.size() + most - 1) / most);
    int page = request.number(PAGE, 1, pages, 1);
    int start = (page - 1) * most;
    return new Slice<>(
        all.subList(start, Math.min(all.size(), start + most)),
        start + 1,
        all.size(),
        page == 1 ? "" : address(request, page - 1),
        page == pages ? "" : address(request, page + 1));
  }

  private static String address(AnalysisRequest request, int page) {
    return page == 1
        ? request.without(PAGE).href()
        : request.with(PAGE, Integer.toString(page)).href();
  }

  public int to() {
    return from + shown.size() - 1;
  }

  /** Whether there is anything besides what is shown. */
  public boolean isCut() {
    return shown.size() < of;
  }
}
