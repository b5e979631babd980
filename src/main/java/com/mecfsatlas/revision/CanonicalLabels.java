package com.mecfsatlas.revision;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The canonical identifiers of a graph's blank nodes (RDFC-1.0, 4.4), by titanium-rdfc. */
final class CanonicalLabels {
  /** Step 7 of the algorithm writes the relabelled statements; only the labels are wanted here. */
  private static final RdfQuadConsumer UNREAD =
      new RdfQuadConsumer() {
        @Override
        public RdfQuadConsumer quad(
            String s, String p, String o, String datatype, String language, String way, String g) {
          return this;
        }
      };

  private final Map<Node, String> given = new HashMap<>();
  private final WorkBudget budget = new WorkBudget();
  private final RdfCanon algorithm = RdfCanon.create(budget.digest(), budget);

  private CanonicalLabels() {}

  /**
   * {@code _:c14n} and a number for each blank node.
   *
   * @throws IllegalStateException where so many blank nodes are alike that telling them apart would
   *     take too long
   */
  static Map<Node, String> of(List<Triple> statements) {
    CanonicalLabels labels = new CanonicalLabels();
    statements.stream().filter(CanonicalLabels::hasBlankNode).forEach(labels::add);
    return labels.given.isEmpty() ? Map.of() : labels.issued();
  }

  private static boolean hasBlankNode(Triple statement) {
    return statement.getSubject().isBlank() || statement.getObject().isBlank();
  }

  private Map<Node, String> issued() {
    try {
      algorithm.provide(UNREAD);
    } catch (RdfConsumerException e) {
      throw new IllegalStateException(e);
    }
    Map<String, String> issued = algorithm.mapping();
    Map<Node, String> labels = new HashMap<>();
    given.forEach((node, label) -> labels.put(node, issued.get(label)));
    return labels;
  }

  private void add(Triple statement) {
    Node object = statement.getObject();
    String subject = name(statement.getSubject());
    String predicate = statement.getPredicate().getURI();
    if (object.isLiteral()) {
      addLiteral(subject, predicate, object);
    } else {
      budget.allow(subject.length() + predicate.length());
      algorithm.quad(subject, predicate, name(object), null, null, null, null);
    }
  }

  private void addLiteral(String subject, String predicate, Node literal) {
    String text = literal.getLiteralLexicalForm();
    String language = literal.getLiteralLanguage();
    budget.allow(subject.length() + predicate.length() + text.length());
    algorithm.quad(
        subject,
        predicate,
        text,
        literal.getLiteralDatatypeURI(),
        language.isEmpty() ? null : language,
        null,
        null);
  }

  private String name(Node node) {
    return node.isBlank()
        ? given.computeIfAbsent(node, unnamed -> "_:n" + given.size())
        : node.getURI();
  }
}
