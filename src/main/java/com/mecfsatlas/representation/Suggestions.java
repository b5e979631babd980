package com.mecfsatlas.representation;

import com.mecfsatlas.store.Snapshot;
import java.util.List;

/** Pages by the beginnings of words, the likeliest first. */
public interface Suggestions {
  /** Shown at once; more are not read. */
  int MOST = 8;

  /** At most {@link #MOST}. */
  List<Suggestion> of(String typed, Snapshot snapshot);
}
