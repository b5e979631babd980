package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.search.Search;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;

/**
 * What pages read the evidence with.
 *
 * @param claims all claims with their studies
 * @param records all evidence records
 */
public record Evidence(
    Projection<EvidenceBase> claims, Projection<EvidenceSummaries> records, Search search) {
  public static Evidence of(QueryCatalogue queries, Search search) {
    NamedQuery records = queries.get("evidence/records");
    NamedQuery mentions = queries.get("evidence/mentions");
    NamedQuery choices = queries.get("evidence/choices");
    return new Evidence(
        new Projection<>(snapshot -> EvidenceBase.of(snapshot, queries)),
        new Projection<>(snapshot -> EvidenceSummaries.of(snapshot, records, mentions, choices)),
        search);
  }

  /** Finds the things of {@code snapshot} by what readers call them. */
  public EntityResolver names(Snapshot snapshot) {
    return new EntityResolver(claims.of(snapshot), search, snapshot);
  }
}
