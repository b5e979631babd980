package com.mecfsatlas.revision;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What RDF 1.1 asks of a statement (RDF 1.1 Concepts, 3.1) and N-Quads of its terms (RDF 1.1
 * N-Quads, 4). What it accepts is written by N-Quads and RDF Patch and reads back as it was; two
 * different terms are never written alike. Each answer names the term and the way out.
 */
final class TermSyntax {
  private static final Pattern SCHEME =
      Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]+(-[A-Za-z0-9]+)*");
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_:.-]*[A-Za-z0-9])?");
  private static final String NOT_IN_IRIS = "<>\"{}|^`\\";
  private static final int SHOWN = 80;

  private TermSyntax() {}

  /** What is wrong with a statement, if anything. */
  static Optional<String> fault(Triple statement) {
    Node subject = statement.getSubject();
    Node predicate = statement.getPredicate();
    if (!subject.isURI() && !subject.isBlank()) {
      return Optional.of(shown(subject) + " is a subject: only an IRI or a blank node can be one");
    }
    if (!predicate.isURI()) {
      return Optional.of(shown(predicate) + " is a predicate: only an IRI can be one");
    }
    return fault(subject).or(() -> fault(predicate)).or(() -> fault(statement.getObject()));
  }

  /** What is wrong with a term, if anything. */
  static Optional<String> fault(Node term) {
    if (term.isURI()) {
      return iriFault(term.getURI());
    }
    if (term.isLiteral()) {
      return literalFault(term);
    }
    return term.isBlank()
        ? Optional.empty()
        : Optional.of(
            shown(term) + " is no term of RDF 1.1: say it with IRIs, literals and blank nodes");
  }

  /** What is wrong with an IRI, if anything. */
  static Optional<String> iriFault(String iri) {
    if (!SCHEME.matcher(iri).matches()) {
      return Optional.of(
          "<" + cut(iri) + "> is no absolute IRI: begin it with a scheme such as https:");
    }
    return iri.chars().anyMatch(each -> each <= ' ' || NOT_IN_IRIS.indexOf(each) >= 0)
            || !isText(iri)
        ? Optional.of("<" + cut(iri) + "> has a character that no IRI has: percent-encode it")
        : Optional.empty();
  }

  /** What is wrong with the label of a blank node for a file that keeps it, if anything. */
  static Optional<String> labelFault(Node blank) {
    String label = blank.getBlankNodeLabel();
    return LABEL.matcher(label).matches()
        ? Optional.empty()
        : Optional.of(
            "the blank node label " + cut(label) + " cannot be written: use letters and digits");
  }

  /** Whether every surrogate has its other half, so that UTF-8 can write {@code text}. */
  static boolean isText(String text) {
    return text.codePoints().noneMatch(each -> each >= 0xD800 && each <= 0xDFFF);
  }

  private static Optional<String> literalFault(Node literal) {
    if (literal.getLiteralBaseDirection() != null) {
      return Optional.of(
          shown(literal) + " has a base direction, which RDF 1.1 lacks: leave it out");
    }
    String language = literal.getLiteralLanguage();
    if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
      return Optional.of(
          shown(literal) + " has no language tag of BCP 47: write one such as en-GB");
    }
    return isText(literal.getLiteralLexicalForm())
        ? iriFault(literal.getLiteralDatatypeURI())
        : Optional.of(shown(literal) + " holds half a character (a lone surrogate): take it out");
  }

  private static String shown(Node term) {
    return cut(term.toString());
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
