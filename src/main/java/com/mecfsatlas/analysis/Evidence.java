package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.search.Search;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;

/**
 * What pages read the evidence with.
 *
 * @param claims all claims with their studies
 * @param entities whatever a claim is about, by its address
 * @param records all evidence records
 * @param treatments every treatment with the counted studies that tested it
 */
public record Evidence(
    Projection<EvidenceBase> claims,
    Projection<Map<EntityId, EntityReference>> entities,
    Projection<EvidenceSummaries> records,
    Projection<List<TestedTreatment>> treatments,
    Search search) {
  public static Evidence of(QueryCatalogue queries, Search search) {
    NamedQuery records = queries.get("evidence/records");
    NamedQuery mentions = queries.get("evidence/mentions");
    NamedQuery choices = queries.get("evidence/choices");
    NamedQuery trials = queries.get("view/trials");
    Projection<EvidenceBase> claims =
        new Projection<>(snapshot -> EvidenceBase.of(snapshot, queries));
    return new Evidence(
        claims,
        new Projection<>(snapshot -> claims.of(snapshot).entities()),
        new Projection<>(snapshot -> EvidenceSummaries.of(snapshot, records, mentions, choices)),
        new Projection<>(
            snapshot -> TestedTreatment.all(snapshot, claims.of(snapshot).counted(), trials)),
        search);
  }

  /** Finds the things of {@code snapshot} by what readers call them. */
  public EntityResolver names(Snapshot snapshot) {
    return new EntityResolver(entities.of(snapshot), search, snapshot);
  }
}
