package com.mecfsatlas.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Activity;
import com.mecfsatlas.revision.ChangeSet;
import com.mecfsatlas.revision.CommittedAtlas;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;

/** What the graph states of itself, at earlier revisions. */
class PastProvenanceTest {
  @Test
  void each_state_tells_its_own_revision_in_whatever_order_they_are_read() {
    try (CommittedAtlas atlas = CommittedAtlas.loaded()) {
      for (int i = 0; i < 2; i++) {
        atlas.committer.commit(change(atlas).without(CommittedAtlas.LUSSO));
        atlas.committer.commit(
            change(atlas)
                .with(
                    CommittedAtlas.LUSSO,
                    CommittedAtlas.copy(CommittedAtlas.GRAPHS.get(CommittedAtlas.LUSSO))));
      }
      PastSnapshots states =
          new PastSnapshots(atlas.log, new EntityQueries(ShippedGraph.QUERIES));
      try (Snapshot now = atlas.snapshot()) {
        for (long number : List.of(4L, 3L, 1L, 2L, 4L, 1L)) {
          RevisionId revision = atlas.log.id(number).orElseThrow();
          Snapshot state = states.at(revision, now);
          assertThat(state.revision()).isEqualTo(revision);
          assertThat(
                  state.graphs().stream(
                          GraphNames.PROVENANCE, Node.ANY, OWL.versionInfo.asNode(), Node.ANY)
                      .filter(quad -> quad.getSubject().getURI().endsWith("#head")))
              .hasSize(1);
        }
      }
    }
  }

  private static ChangeSet change(CommittedAtlas atlas) {
    return ChangeSet.on(
        atlas.head().number(), Activity.EDIT, CommittedAtlas.AGENT, "It goes and comes");
  }
}
