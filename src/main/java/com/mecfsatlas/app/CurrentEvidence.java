package com.mecfsatlas.app;

import com.mecfsatlas.analysis.EntityResolver;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.search.Search;
import com.mecfsatlas.store.KnowledgeGraph;
import java.util.function.BiFunction;

/** The ledger of the data as they are now, read once for each revision. */
final class CurrentEvidence {
  private final Projection<EvidenceBase> ledger;
  private final Search search;

  CurrentEvidence(KnowledgeGraph graph, QueryCatalogue queries, Search search) {
    this.ledger = new Projection<>(graph, now -> EvidenceBase.of(now, queries));
    this.search = search;
  }

  <T> T with(BiFunction<EvidenceBase, EntityResolver, T> reading) {
    EvidenceBase now = ledger.get();
    return reading.apply(now, new EntityResolver(now, search));
  }

  EvidenceBase now() {
    return ledger.get();
  }
}
