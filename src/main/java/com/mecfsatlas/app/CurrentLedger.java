package com.mecfsatlas.app;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.QueryCatalogue;
import com.mecfsatlas.graph.Search;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.view.excerpt.Names;
import java.util.function.BiFunction;

/** The ledger of the data as they are now, read once for each revision. */
final class CurrentLedger {
  private final Current<Ledger> ledger;
  private final Search search;

  CurrentLedger(KnowledgeGraph graph, QueryCatalogue queries, Search search) {
    this.ledger = new Current<>(graph, now -> Ledger.of(now, queries));
    this.search = search;
  }

  <T> T with(BiFunction<Ledger, Names, T> reading) {
    Ledger now = ledger.get();
    return reading.apply(now, new Names(now, search));
  }

  Ledger now() {
    return ledger.get();
  }
}
