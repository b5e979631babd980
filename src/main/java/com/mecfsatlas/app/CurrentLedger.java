package com.mecfsatlas.app;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Search;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.view.excerpt.Names;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The ledger of the data as they are now, read once for each revision. */
final class CurrentLedger {
  private final KnowledgeGraph graph;
  private final NamedQuery query;
  private final Search search;
  private @Nullable Ledger ledger;

  CurrentLedger(KnowledgeGraph graph, NamedQuery query, Search search) {
    this.graph = graph;
    this.query = query;
    this.search = search;
  }

  <T> T with(BiFunction<Ledger, Names, T> reading) {
    Ledger now = now();
    return reading.apply(now, new Names(now, search));
  }

  private synchronized Ledger now() {
    Ledger known = ledger;
    if (known == null || !known.revision().equals(graph.revision())) {
      known = Ledger.of(graph, query);
      ledger = known;
    }
    return known;
  }
}
