package com.mecfsatlas.sparql;

import com.mecfsatlas.model.RevisionId;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * A query that was read, before it runs.
 *
 * @param state the revision that the request names; nothing where it asks the latest
 * @param format of its result
 */
record ReadQuery(
    Query query, QueryRequest request, Optional<RevisionId> state, ResultFormat format) {}
