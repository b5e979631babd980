package com.mecfsatlas.sparql;

import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the service answers on.
 *
 * @param graphs all of which are public
 * @param unionDefault whether the default graph is the union of the named ones
 * @param revision the digest of the graphs; empty where they may change at any time
 * @param description what VoID says of it
 */
public record ServedDataset(
    DatasetGraph graphs,
    boolean unionDefault,
    Supplier<String> revision,
    Supplier<Model> description) {}
