package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.SampleSnapshot;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;

/** The things of {@code sample.ttl}, in memory. */
final class SampleGraph extends SampleSnapshot implements Snapshots {
  final AtomicInteger described = new AtomicInteger();
  private final Model model;

  SampleGraph() {
    this(RDFDataMgr.loadModel("com/mecfsatlas/web/sample.ttl"));
  }

  private SampleGraph(Model model) {
    super(model);
    this.model = model;
  }

  Stream<EntityId> things() {
    return model.listSubjectsWithProperty(RDF.type).toList().stream()
        .flatMap(subject -> EntityId.ofIri(subject.getURI()).stream());
  }

  @Override
  public RevisionId head() {
    return revision();
  }

  @Override
  public Snapshot current() {
    return this;
  }

  @Override
  public Optional<Description> describe(EntityId thing) {
    described.incrementAndGet();
    if (thing.slug().text().equals("breaks")) {
      throw new IllegalStateException("the disk is on fire");
    }
    return model.containsResource(ResourceFactory.createResource(thing.iri()))
        ? Optional.of(new Description(thing, this))
        : Optional.empty();
  }

  @Override
  public Listing list(EntityType kind) {
    List<Listing.Row> rows =
        things()
            .filter(thing -> thing.kind() == kind)
            .map(thing -> new Listing.Row(thing, Map.of()))
            .toList();
    return new Listing(kind, List.of(), rows, revision().toString());
  }

  @Override
  public DatasetGraph graphs() {
    return DatasetGraphFactory.wrap(model.getGraph());
  }

  @Override
  public Model ontology() {
    return model;
  }
}
