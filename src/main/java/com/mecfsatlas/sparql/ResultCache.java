package com.mecfsatlas.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;

/**
 * The results of queries on one revision of the dataset, bounded in bytes; each under the strong
 * entity tag (RFC 9110 section 8.8.3) of what it depends on, which is known before the query runs.
 */
final class ResultCache {
  /**
   * In the text of a query these make each run of it another. The same words inside a string only
   * cost a run.
   */
  private static final Pattern NEVER_TWICE =
      Pattern.compile(
          "\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|\\bSERVICE\\b", Pattern.CASE_INSENSITIVE);

  private static final int TAG_BYTES = 15;
  private static final int ENTRY_OVERHEAD = 200;

  private final Supplier<String> revision;
  private final String looks;
  private final Cache<String, byte[]> results;

  /**
   * @param revision the digest of the dataset; empty where it may change at any time, so that
   *     nothing is kept
   * @param looks of the pages
   */
  ResultCache(long maximumBytes, Supplier<String> revision, String looks) {
    this.revision = revision;
    this.looks = looks;
    this.results =
        Caffeine.newBuilder()
            .maximumWeight(maximumBytes)
            .<String, byte[]>weigher((tag, bytes) -> ENTRY_OVERHEAD + bytes.length)
            .build();
  }

  /** The tag of the result, or nothing where running the query again may give another. */
  Optional<String> tag(Query query, QueryRequest request, ResultFormat format) {
    String now = revision.get();
    DatasetDescription graphs = request.graphs();
    String canonical = query.toString();
    if (now.isEmpty() || NEVER_TWICE.matcher(canonical).find() || buildsBlankNodes(query)) {
      return Optional.empty();
    }
    String digest =
        digest(
            String.join(
                "\u0000",
                now,
                format.name(),
                graphs.getDefaultGraphURIs().toString(),
                graphs.getNamedGraphURIs().toString(),
                // A page shows the query as it was typed.
                format == ResultFormat.HTML ? request.text() + "\u0000" + looks : "",
                canonical));
    // It also tells how long the query ran: RFC 9110, 8.8.1.
    return Optional.of(format == ResultFormat.HTML ? "W/" + digest : digest);
  }

  /** The tag of the service description, or nothing where the dataset may change at any time. */
  Optional<String> tagOfDescription(ResultFormat format) {
    String now = revision.get();
    String look = format == ResultFormat.HTML ? looks : "";
    return now.isEmpty()
        ? Optional.empty()
        : Optional.of(digest(now + "\u0000description\u0000" + format.name() + "\u0000" + look));
  }

  /** They are other nodes in each result, and so are their labels. */
  private static boolean buildsBlankNodes(Query query) {
    return query.isConstructType()
        && query.getConstructTemplate().getQuads().stream()
            .anyMatch(
                quad ->
                    quad.getSubject().isBlank()
                        || quad.getObject().isBlank()
                        || quad.getGraph().isBlank());
  }

  Optional<byte[]> find(String tag) {
    return Optional.ofNullable(results.getIfPresent(tag));
  }

  void keep(String tag, byte[] result) {
    results.put(tag, result);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, TAG_BYTES)) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
