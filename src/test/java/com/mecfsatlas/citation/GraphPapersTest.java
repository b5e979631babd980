package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the graph says of the papers. */
class GraphPapersTest {
  @Test
  void every_paper_of_the_list_is_cited_as_its_file_says() {
    Snapshot graph = ShippedGraph.graph();
    List<Reference> papers =
        graph.list(EntityType.PAPER).rows().stream()
            .flatMap(row -> graph.describe(row.thing()).stream())
            .flatMap(
                description ->
                    description.papers().stream()
                        .filter(paper -> paper.getURI().equals(description.thing().iri())))
            .map(Reference::of)
            .sorted(Comparator.comparing(Reference::key))
            .toList();
    assertThat(papers)
        .isEqualTo(ShippedPapersTest.all())
        .hasSameSizeAs(graph.list(EntityType.PAPER).rows());
  }
}
