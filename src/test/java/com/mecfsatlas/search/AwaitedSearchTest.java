package com.mecfsatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StoreException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that is opened in the background. */
class AwaitedSearchTest {
  private static final Snapshot GRAPH = ShippedGraph.graph();

  @Test
  void who_asks_first_waits_for_it(@TempDir Path home) {
    try (AwaitedSearch search = new AwaitedSearch(() -> open(home))) {
      search.begin();
      assertThat(search.find(GRAPH, "HHV6").hits()).isNotEmpty();
    }
  }

  @Test
  void what_nobody_needs_is_not_opened(@TempDir Path home) {
    AtomicInteger opened = new AtomicInteger();
    new AwaitedSearch(
            () -> {
              opened.incrementAndGet();
              return open(home);
            })
        .close();
    assertThat(opened).hasValue(0);
  }

  @Test
  void a_search_that_cannot_be_opened_says_why() {
    AwaitedSearch search =
        new AwaitedSearch(
            () -> {
              throw new StoreException("the disk is full", new IllegalStateException());
            });
    search.begin();
    assertThatThrownBy(() -> search.find(GRAPH, "HHV6"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("the disk is full");
  }

  private static LuceneSearch open(Path home) {
    return LuceneSearch.open(home, new QueryCatalogue(Path.of("sparql")));
  }
}
