package com.mecfsatlas.search;

import com.mecfsatlas.store.Snapshot;
import java.util.List;

/** Finds things while their names are still being typed. */
public interface BegunNames {
  /**
   * What may be meant, a few of each kind.
   *
   * @param most of all kinds together
   */
  List<SearchDocument> begun(Snapshot snapshot, String typed, int most);
}
