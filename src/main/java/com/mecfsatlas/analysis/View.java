package com.mecfsatlas.analysis;

import com.mecfsatlas.query.NamedQuery;
import java.util.List;
import java.util.Map;

/**
 * A way to see the evidence, and all that the site must know of it. What extends this and is named
 * in {@code META-INF/services} has its page, table and linked data at its path, and its links on
 * every page, in the order of that file.
 */
public abstract class View {
  private final String path;
  private final String address;
  private final String title;
  private final String query;

  /**
   * A view at one path.
   *
   * @param title what links to it say
   * @param query the name of its query below {@code sparql/}; a missing one stops the start
   */
  protected View(String path, String title, String query) {
    this(path, path, title, query);
  }

  /**
   * A view at many.
   *
   * @param path a template of JAX-RS
   * @param address the one of them that links lead to
   */
  protected View(String path, String address, String title, String query) {
    this.path = path;
    this.address = address;
    this.title = title;
    this.query = query;
  }

  public final String path() {
    return path;
  }

  public final String address() {
    return address;
  }

  public final String title() {
    return title;
  }

  public final String query() {
    return query;
  }

  /** Whether there is anything at {@code path}, one of those that its template allows. */
  public boolean isAt(String path) {
    return true;
  }

  /** What there is where nothing is at {@code path}: names by address. */
  public Map<String, String> alternatives(String path) {
    return Map.of();
  }

  /**
   * Reads what is asked for, and computes nothing: what is refused, or known already, costs
   * nothing.
   *
   * @param path without suffix
   * @param parameters as the query gave them
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public abstract AnalysisRequest request(String path, Map<String, List<String>> parameters);

  /**
   * Computes what is asked for.
   *
   * @param named the query of the view
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public abstract Analysis of(ViewRequest request, NamedQuery named);
}
