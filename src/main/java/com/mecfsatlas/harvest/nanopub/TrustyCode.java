package com.mecfsatlas.harvest.nanopub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The artifact code of RDF content (Trusty URI Specification, version 1, "Module RA"): a digest of
 * its statements in order, in which the code itself is a blank.
 */
public final class TrustyCode {
  /** What stands for the code before it is known. */
  public static final String BLANK = " ";

  private static final String MODULE = "RA";

  private static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad quad) -> quad.getGraph().getURI())
          .thenComparing(quad -> quad.getSubject().getURI())
          .thenComparing(quad -> quad.getPredicate().getURI())
          .thenComparing(quad -> quad.getObject().isLiteral())
          .thenComparing(quad -> text(quad.getObject()))
          .thenComparing(quad -> !language(quad.getObject()).isEmpty() ? 0 : 1)
          .thenComparing(quad -> kind(quad.getObject()));

  private TrustyCode() {}

  /**
   * The code.
   *
   * @param quads without blank nodes, each in a named graph; names that hold the code have {@link
   *     #BLANK} in its place
   */
  public static String of(Collection<Quad> quads) {
    String content =
        quads.stream()
            .distinct()
            .sorted(ORDER)
            .map(TrustyCode::lines)
            .collect(Collectors.joining());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return MODULE + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String lines(Quad quad) {
    return quad.getGraph().getURI()
        + "\n"
        + quad.getSubject().getURI()
        + "\n"
        + quad.getPredicate().getURI()
        + "\n"
        + object(quad.getObject())
        + "\n";
  }

  private static String object(Node object) {
    return object.isLiteral()
        ? kind(object) + " " + text(object).replace("\\", "\\\\").replace("\n", "\\n")
        : object.getURI();
  }

  /** A language, or a type: what stands before the text of a literal. */
  private static String kind(Node object) {
    if (!object.isLiteral()) {
      return "";
    }
    String language = language(object);
    return language.isEmpty() ? "^" + object.getLiteralDatatypeURI() : "@" + language;
  }

  private static String language(Node object) {
    return object.isLiteral() ? object.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
  }

  private static String text(Node object) {
    return object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI();
  }
}
