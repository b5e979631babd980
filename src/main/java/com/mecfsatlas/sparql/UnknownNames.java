package com.mecfsatlas.sparql;

import com.mecfsatlas.model.Nearest;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * The classes, properties and things that a query names and the data do not: by one that is
 * misspelt nothing is found, and that looks like an answer.
 */
final class UnknownNames {
  /** More are not looked for: who misspells so many has another vocabulary in mind. */
  private static final int MOST_TOLD = 3;

  private static final int MOST_CHANGES = 3;

  /** How alike two names are costs the product of their lengths, and a stranger chooses one. */
  private static final int LONGEST = 100;

  /** Statements of a type that are gone through for names; the atlas has some 30,000. */
  private static final int MOST_TYPED = 200_000;

  private final DatasetGraph graphs;
  private final PrefixMapping prefixes;
  private final Set<Node> named = new LinkedHashSet<>();

  private UnknownNames(DatasetGraph graphs, PrefixMapping prefixes) {
    this.graphs = graphs;
    this.prefixes = prefixes;
  }

  /**
   * What to tell whoever asked {@code query}; empty where everything that it names is there.
   *
   * @param graphs that it asks, in a transaction
   */
  static String in(Query query, DatasetGraph graphs) {
    UnknownNames names = new UnknownNames(graphs, query.getPrefixMapping());
    names.walk(query.getQueryPattern());
    return String.join(
        " ",
        names.named.stream()
            .filter(name -> !names.isThere(name))
            .limit(MOST_TOLD)
            .map(names::told)
            .toList());
  }

  private void walk(@Nullable Element pattern) {
    if (pattern == null) {
      return;
    }
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(UnknownNames.this::add);
          }

          @Override
          public void visit(ElementSubQuery inner) {
            walk(inner.getQuery().getQueryPattern());
          }

          @Override
          public void visit(ElementFilter filter) {
            Walker.walk(
                filter.getExpr(),
                new ExprVisitorBase() {
                  @Override
                  public void visit(ExprFunctionOp exists) {
                    walk(exists.getElement());
                  }
                });
          }
        });
  }

  private void add(TriplePath triple) {
    add(triple.getSubject());
    add(triple.getObject());
    if (triple.isTriple()) {
      add(triple.getPredicate());
    } else {
      triple.getPath().visit(new Links());
    }
  }

  private void add(Node node) {
    if (node.isURI()) {
      named.add(node);
    }
  }

  private boolean isThere(Node name) {
    return graphs.contains(Node.ANY, name, Node.ANY, Node.ANY)
        || graphs.contains(Node.ANY, Node.ANY, name, Node.ANY)
        || graphs.contains(Node.ANY, Node.ANY, Node.ANY, name);
  }

  private String told(Node name) {
    String iri = name.getURI();
    return "Nothing here is called "
        + shown(iri)
        + nearest(iri).map(near -> "; did you mean " + shown(near) + "?").orElse(".");
  }

  /** In the same namespace, with a letter or two changed. */
  private Optional<String> nearest(String iri) {
    String namespace = iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    String local = iri.substring(namespace.length());
    if (local.length() > LONGEST) {
      return Optional.empty();
    }
    Set<String> known = namesIn(namespace);
    known.removeIf(name -> Math.abs(name.length() - local.length()) > MOST_CHANGES);
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(Nearest.to(local, known))
            .filter(near -> Nearest.distance(local, near) <= MOST_CHANGES)
            .map(namespace::concat);
  }

  private Set<String> namesIn(String namespace) {
    Iterator<Quad> typed = graphs.find(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY);
    try {
      return Iter.iter(typed)
          .limit(MOST_TYPED)
          .map(Quad::getSubject)
          .filter(subject -> subject.isURI() && subject.getURI().startsWith(namespace))
          .map(subject -> subject.getURI().substring(namespace.length()))
          .toSet();
    } finally {
      Iter.close(typed);
    }
  }

  private String shown(String iri) {
    String shorter = prefixes.qnameFor(iri);
    String name = shorter == null ? "<" + iri + ">" : shorter;
    return name.length() > LONGEST ? name.substring(0, LONGEST) + "..." : name;
  }

  /** The properties of a path. */
  private final class Links extends PathVisitorByType {
    @Override
    public void visitNegPS(P_NegPropSet negated) {
      negated.getNodes().forEach(this::visit0);
    }

    @Override
    public void visit0(P_Path0 link) {
      add(link.getNode());
    }

    @Override
    public void visit1(P_Path1 path) {
      path.getSubPath().visit(this);
    }

    @Override
    public void visit2(P_Path2 path) {
      path.getLeft().visit(this);
      path.getRight().visit(this);
    }
  }
}
