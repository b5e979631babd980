package com.mecfsatlas.sparql;

import java.net.URI;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the service answers on.
 *
 * @param graphs all of which may be read
 * @param published whether this is a published dataset: its default graph is the union of the named
 *     ones, and a graph that it does not have is a mistake; else a graph that is not there is empty
 * @param revision of the transaction that this thread has open, else the latest; empty where the
 *     graphs may change at any time
 * @param description what VoID says of it
 * @param address where readers reach the server
 * @param updatable whether they may change it, at {@link SparqlService#UPDATES}
 * @param earlier the states that it had before
 */
public record ServedDataset(
    DatasetGraph graphs,
    boolean published,
    Supplier<String> revision,
    Supplier<Model> description,
    Supplier<URI> address,
    boolean updatable,
    EarlierStates earlier) {
  /** One that remembers no earlier state. */
  public ServedDataset(
      DatasetGraph graphs,
      boolean published,
      Supplier<String> revision,
      Supplier<Model> description,
      Supplier<URI> address,
      boolean updatable) {
    this(graphs, published, revision, description, address, updatable, EarlierStates.NONE);
  }
}
