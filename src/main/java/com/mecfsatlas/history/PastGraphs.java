package com.mecfsatlas.history;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * The named graphs as they were: those of a later state, without what came in between and with what
 * went. Their default graph is their union. Nothing is copied, and nothing can be changed.
 *
 * <p>It reads in the transaction that the later state is read in.
 */
final class PastGraphs extends DatasetGraphBaseFind {
  private final DatasetGraph later;
  private final PastState state;

  /**
   * @param later in a transaction of this thread, at the revision that {@code state} counts from
   */
  PastGraphs(DatasetGraph later, PastState state) {
    this.later = later;
    this.state = state;
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
    return Iter.concat(
        Iter.filter(
            later.findNG(Node.ANY, subject, predicate, object), quad -> !state.isHidden(quad)),
        state.shown().find(subject, predicate, object));
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(
      Node graph, Node subject, Node predicate, Node object) {
    return Quad.isUnionGraph(graph)
        ? findInDftGraph(subject, predicate, object)
        : Iter.concat(
            Iter.filter(
                later.findNG(graph, subject, predicate, object), quad -> !state.isHidden(quad)),
            state.shown().find(graph, subject, predicate, object));
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
    return Iter.map(
        Iter.distinct(Iter.map(findInAnyNamedGraphs(subject, predicate, object), Quad::asTriple)),
        triple -> Quad.create(Quad.defaultGraphIRI, triple));
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    Set<Node> names = new LinkedHashSet<>();
    later.listGraphNodes().forEachRemaining(names::add);
    names.addAll(state.shown().graphs());
    return Iter.filter(names.iterator(), this::containsGraph);
  }

  @Override
  public boolean containsGraph(Node graph) {
    return Quad.isDefaultGraph(graph)
        || findInSpecificNamedGraph(graph, Node.ANY, Node.ANY, Node.ANY).hasNext();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  protected Stream<Quad> streamInDftGraph(Node subject, Node predicate, Node object) {
    return Iter.asStream(findInDftGraph(subject, predicate, object));
  }

  @Override
  protected Stream<Quad> streamInSpecificNamedGraph(
      Node graph, Node subject, Node predicate, Node object) {
    return Iter.asStream(findInSpecificNamedGraph(graph, subject, predicate, object));
  }

  @Override
  protected Stream<Quad> streamInAnyNamedGraphs(Node subject, Node predicate, Node object) {
    return Iter.asStream(findInAnyNamedGraphs(subject, predicate, object));
  }

  @Override
  public PrefixMap prefixes() {
    return PrefixMapFactory.emptyPrefixMap();
  }

  @Override
  public void addGraph(Node graph, Graph content) {
    throw unchangeable();
  }

  @Override
  public void removeGraph(Node graph) {
    throw unchangeable();
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean isInTransaction() {
    return later.isInTransaction();
  }

  @Override
  public TxnType transactionType() {
    return later.transactionType();
  }

  @Override
  public ReadWrite transactionMode() {
    return later.transactionMode();
  }

  /** The transaction is that of the later state, which was begun before this was made. */
  @Override
  public void begin(TxnType type) {
    throw unchangeable();
  }

  @Override
  public boolean promote(Promote mode) {
    throw unchangeable();
  }

  @Override
  public void commit() {
    throw unchangeable();
  }

  @Override
  public void abort() {
    throw unchangeable();
  }

  @Override
  public void end() {
    throw unchangeable();
  }

  private static UnsupportedOperationException unchangeable() {
    return new UnsupportedOperationException("an earlier state is read, and never changed");
  }
}
