package com.mecfsatlas.history;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query as a citation names it: nothing of it is stored, the address says it all.
 *
 * @param name of a curated query; empty of one that a reader wrote
 * @param query its text
 * @param revision of the state that was asked
 * @param rows how many the answer had
 * @param digest of the answer ({@link QueryAnswer}); empty where no answer is told
 */
public record CitedQuery(String name, String query, long revision, long rows, String digest) {
  /** Where those stand that readers wrote. */
  public static final String PATH = "/cited-query";

  /** Above those that have a name. */
  public static final String NAMED = "/q/";

  /** Longer addresses are refused by some servers and proxies. */
  public static final int LONGEST = 6000;

  /** An answer that a citation names without the query itself. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:/q/(?<name>[a-z0-9-]+)\\?|/cited-query\\?query=(?<query>[^&\\s]+)&)"
              + "revision=(?<revision>[1-9][0-9]{0,17})"
              + "&rows=(?<rows>[0-9]{1,18})&digest=(?<digest>[0-9a-f]{64})");

  /**
   * Finds it in the text of a citation, of any format, or in an address; the query of one that has
   * a name is left empty.
   */
  public static Optional<CitedQuery> in(String citation) {
    Matcher address = ADDRESS.matcher(citation.replace("\\&", "&"));
    return address.find()
        ? Optional.of(
            new CitedQuery(
                text(address.group("name")),
                URLDecoder.decode(text(address.group("query")), StandardCharsets.UTF_8),
                Long.parseLong(address.group("revision")),
                Long.parseLong(address.group("rows")),
                address.group("digest")))
        : Optional.empty();
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }

  /** The query itself, without what was answered. */
  public String path() {
    return name.isEmpty() ? PATH : NAMED + name;
  }

  /**
   * The parameters of its address, in one fixed order; without the answer, where that is not told.
   */
  public String parameters() {
    return (name.isEmpty() ? "query=" + encoded(query) + "&" : "")
        + "revision="
        + revision
        + (digest.isEmpty() ? "" : "&rows=" + rows + "&digest=" + digest);
  }

  /** Path and parameters. */
  public String address() {
    return path() + "?" + parameters();
  }

  /** {@code text} as a parameter of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
