package com.mecfsatlas.store;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;

/** The public graph, to read. Each call is one read transaction. */
public interface KnowledgeGraph {
  /** The digest of everything that was loaded; changes exactly when the content does. */
  String revision();

  /** What the graph says about {@code thing}, or nothing where it does not know it. */
  Optional<Description> describe(EntityId thing);

  /** All things of {@code kind}. */
  Listing list(EntityType kind);

  /** Hands each solution of a SELECT query to {@code row}, inside the transaction. */
  void select(NamedQuery query, Map<String, RDFNode> parameters, Consumer<QuerySolution> row);

  /** The ontology and its vocabularies. */
  Model ontology();
}
