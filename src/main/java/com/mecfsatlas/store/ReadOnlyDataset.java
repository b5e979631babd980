package com.mecfsatlas.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/**
 * A dataset that refuses every change, also the write transaction that would precede it. It is no
 * view: a query on it runs by the engine of what it wraps.
 */
final class ReadOnlyDataset extends DatasetGraphReadOnly {
  ReadOnlyDataset(DatasetGraph graphs) {
    super(graphs);
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      throw refusal();
    }
    super.begin(type);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public boolean promote(Promote mode) {
    throw refusal();
  }

  @Override
  public void commit() {
    // Of a read transaction: there is nothing to keep.
    super.commit();
  }

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException(
        "The public graph is changed by revision.Committer only");
  }
}
