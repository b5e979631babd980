package com.mecfsatlas.sparql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;

/**
 * The entity tags of results (RFC 9110 section 8.8.3), of what a result depends on: known before
 * the query runs.
 */
final class ResultTags {
  /**
   * In the text of a query these make each run of it another. The same words inside a string only
   * cost a run.
   */
  private static final Pattern NEVER_TWICE =
      Pattern.compile(
          "\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|\\bSERVICE\\b", Pattern.CASE_INSENSITIVE);

  private static final int TAG_BYTES = 15;

  private final String looks;

  /**
   * @param looks of the answers: another text wherever the software writes them otherwise
   */
  ResultTags(String looks) {
    this.looks = looks;
  }

  /**
   * The tag of the result, or nothing where running the query again may give another.
   *
   * @param revision the digest of the dataset; empty where it may change at any time
   */
  Optional<String> of(Query query, QueryRequest request, ResultFormat format, String revision) {
    DatasetDescription graphs = request.graphs();
    String canonical = query.toString();
    if (revision.isEmpty() || !isRepeatable(query) || buildsBlankNodes(query)) {
      return Optional.empty();
    }
    String digest =
        digest(
            String.join(
                "\u0000",
                revision,
                format.name(),
                graphs.getDefaultGraphURIs().toString(),
                graphs.getNamedGraphURIs().toString(),
                looks,
                // A page shows the query as it was typed.
                format == ResultFormat.HTML ? request.text() : "",
                canonical));
    // It also tells how long the query ran: RFC 9110, 8.8.1.
    return Optional.of(format == ResultFormat.HTML ? "W/" + digest : digest);
  }

  /** Whether it answers the same each time, apart from the names of blank nodes. */
  static boolean isRepeatable(Query query) {
    return !NEVER_TWICE.matcher(query.toString()).find();
  }

  /** The tag of the service description, or nothing where the dataset may change at any time. */
  Optional<String> ofDescription(ResultFormat format, String revision) {
    return revision.isEmpty()
        ? Optional.empty()
        : Optional.of(
            digest(revision + "\u0000description\u0000" + format.name() + "\u0000" + looks));
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
