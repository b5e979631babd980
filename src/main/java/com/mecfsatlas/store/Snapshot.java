package com.mecfsatlas.store;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.NamedQuery;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The public graph at one revision, to read: one read transaction, which belongs to the thread that
 * opened it. All that one answer says is read from one snapshot.
 */
public interface Snapshot extends AutoCloseable {
  RevisionId revision();

  /** What the graph says about {@code thing}, or nothing where it does not know it. */
  Optional<Description> describe(EntityId thing);

  /** The statements about a thing alone, and about how its text was drafted. */
  Model own(EntityId thing);

  /** The statements about a thing and its parts, with the labels of what they mention. */
  Model statements(EntityId thing);

  /** The bibliographic statements about the papers that a thing rests on. */
  Model bibliography(EntityId thing);

  /** All things of {@code kind}. */
  Listing list(EntityType kind);

  /** Hands each solution of a SELECT query to {@code row}. */
  void select(NamedQuery query, Map<String, RDFNode> parameters, Consumer<QuerySolution> row);

  /** The ontology and its vocabularies. */
  Model ontology();

  /**
   * The same state, whose queries may take what they need: to make what is made once for everybody.
   * Those of a page have a deadline.
   */
  default Snapshot withoutDeadline() {
    return this;
  }

  /** All named graphs; what would change them is refused. */
  DatasetGraph graphs();

  @Override
  void close();
}
