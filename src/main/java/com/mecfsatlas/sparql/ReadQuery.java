package com.mecfsatlas.sparql;

import com.mecfsatlas.model.RevisionId;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;

/**
 * A query that was read, before it runs.
 *
 * @param graphs the graphs that the protocol names; empty where it names none
 * @param state the revision that is asked; nothing for the latest
 */
record ReadQuery(Query query, DatasetDescription graphs, Optional<RevisionId> state) {}
