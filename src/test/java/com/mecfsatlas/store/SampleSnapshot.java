package com.mecfsatlas.store;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A snapshot of a few statements, for descriptions that tests make by hand. */
public class SampleSnapshot implements Snapshot {
  private static final RevisionId REVISION =
      new RevisionId(1, "0123456789abcdef", Instant.parse("2026-11-28T12:00:00Z"));

  private static final NamedQuery BIBLIOGRAPHY =
      new QueryCatalogue(Path.of("sparql")).get("describe/bibliography", EntityQueries.ENTITY);

  private final Model model;

  public SampleSnapshot() {
    this(ModelFactory.createDefaultModel());
  }

  /**
   * @param model all that there is; of every thing it says all of this
   */
  public SampleSnapshot(Model model) {
    this.model = model;
  }

  @Override
  public RevisionId revision() {
    return REVISION;
  }

  @Override
  public Optional<Description> describe(EntityId thing) {
    return Optional.empty();
  }

  @Override
  public Model own(EntityId thing) {
    return model;
  }

  @Override
  public Model statements(EntityId thing) {
    return model;
  }

  @Override
  public Model bibliography(EntityId thing) {
    try (QueryExecution execution =
        QueryExecution.model(model)
            .query(BIBLIOGRAPHY.query())
            .substitution(EntityQueries.ENTITY, model.createResource(thing.iri()))
            .build()) {
      return execution.execConstruct();
    }
  }

  @Override
  public Listing list(EntityType kind) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void select(
      NamedQuery query, Map<String, RDFNode> parameters, Consumer<QuerySolution> row) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Model ontology() {
    return ModelFactory.createDefaultModel();
  }

  @Override
  public DatasetGraph graphs() {
    return DatasetGraphFactory.empty();
  }

  @Override
  public void close() {}
}
