package com.mecfsatlas.sparql;

import com.mecfsatlas.model.RevisionId;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** The states that a dataset had before, which a request may name. */
public interface EarlierStates {
  /** A dataset that remembers none. */
  EarlierStates NONE =
      new EarlierStates() {
        @Override
        public Optional<RevisionId> find(String named) {
          return Optional.empty();
        }

        @Override
        public DatasetGraph at(RevisionId revision) {
          throw new IllegalArgumentException("there is no revision " + revision);
        }
      };

  /** The revision of a number, or the last one made at a time or on a day. */
  Optional<RevisionId> find(String named);

  /**
   * The graphs as they were, to read in the transaction that this thread has open; their default
   * graph is the union of the named ones.
   *
   * @throws com.mecfsatlas.history.StateBuildingException where another state is being made
   */
  DatasetGraph at(RevisionId revision);
}
