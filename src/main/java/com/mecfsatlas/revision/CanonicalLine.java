package com.mecfsatlas.revision;

import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.mecfsatlas.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A statement of the default graph in the canonical form of N-Quads (RDFC-1.0, 5). */
final class CanonicalLine {
  private CanonicalLine() {}

  /**
   * The digest of the lines in code point order, which is the order of their UTF-8 bytes.
   *
   * @param labels what a blank node is called, beginning with {@code _:}
   */
  static String digest(List<Triple> statements, Function<Node, String> labels) {
    MessageDigest digest = Sha256.start();
    lines(statements, labels).forEach(digest::update);
    return Sha256.end(digest);
  }

  private static Stream<byte[]> lines(List<Triple> statements, Function<Node, String> labels) {
    return statements.stream()
        .map(each -> of(each, labels).getBytes(StandardCharsets.UTF_8))
        .sorted(Arrays::compareUnsigned);
  }

  private static String of(Triple statement, Function<Node, String> labels) {
    Node object = statement.getObject();
    String subject = name(statement.getSubject(), labels);
    String predicate = statement.getPredicate().getURI();
    if (!object.isLiteral()) {
      return NQuadsWriter.nquad(subject, predicate, name(object, labels), null);
    }
    String text = object.getLiteralLexicalForm();
    String language = object.getLiteralLanguage();
    return language.isEmpty()
        ? NQuadsWriter.nquad(subject, predicate, text, object.getLiteralDatatypeURI(), null)
        : NQuadsWriter.nquad(subject, predicate, text, language, null, null);
  }

  private static String name(Node node, Function<Node, String> labels) {
    return node.isBlank() ? labels.apply(node) : node.getURI();
  }
}
