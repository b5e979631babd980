package com.mecfsatlas.revision;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.validation.Validator;
import com.mecfsatlas.validation.Violation;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.sparql.core.DatasetGraph;

/** All that decides what becomes of a change: what follows from it, and whether it is accepted. */
public final class Rules {
  /** A change with more statements is judged as everything. */
  private static final int MOST_JUDGED_APART = 20_000;

  private final Derivation derivation;
  private final Validator validator;
  private final TouchedEntities touched;
  private final String digest;

  /**
   * @param digest names the rules: it changes when one of them does
   */
  public Rules(Derivation derivation, Validator validator, QueryCatalogue queries, String digest) {
    this.derivation = derivation;
    this.validator = validator;
    this.touched = new TouchedEntities(queries);
    this.digest = digest;
  }

  String digest() {
    return digest;
  }

  void derive(DatasetGraph graphs, QuadDelta delta) {
    derivation.update(graphs, delta);
  }

  void deriveAll(DatasetGraph graphs, QuadDelta delta) {
    derivation.rebuild(graphs, delta);
  }

  List<Violation> judge(DatasetGraph graphs, QuadDelta delta) {
    return delta.size() > MOST_JUDGED_APART
        ? judgeAll(graphs)
        : validator.violations(graphs, delta);
  }

  List<Violation> judgeAll(DatasetGraph graphs) {
    return validator.violations(graphs);
  }

  /** The graphs that were read to judge a change. */
  Set<String> read(DatasetGraph graphs, QuadDelta delta) {
    return delta.size() > MOST_JUDGED_APART ? Set.of() : validator.read(graphs, delta);
  }

  SortedSet<String> touched(DatasetGraph graphs, QuadDelta delta) {
    return touched.of(graphs, delta);
  }
}
