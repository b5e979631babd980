package com.mecfsatlas.app;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.QueryCatalogue;
import com.mecfsatlas.graph.Search;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.view.excerpt.Names;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger of the data as they are now, read once for each revision. */
final class CurrentLedger {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentLedger.class);

  private final Current<Ledger> ledger;
  private final Search search;

  CurrentLedger(KnowledgeGraph graph, QueryCatalogue queries, Search search) {
    this.ledger = new Current<>(graph, now -> Ledger.of(now, queries));
    this.search = search;
  }

  /** Begins to read it, on a thread of its own: the first page that needs it waits for less. */
  void begin() {
    Thread.ofVirtual().name("read-ledger").start(this::tried);
  }

  private void tried() {
    try {
      LOG.debug("{} claims are read", now().claims().size());
    } catch (RuntimeException e) {
      LOG.debug("the ledger could not be read beforehand", e);
    }
  }

  <T> T with(BiFunction<Ledger, Names, T> reading) {
    Ledger now = ledger.get();
    return reading.apply(now, new Names(now, search));
  }

  Ledger now() {
    return ledger.get();
  }
}
