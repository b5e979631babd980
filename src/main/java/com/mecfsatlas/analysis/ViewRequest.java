package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;

/**
 * What is asked of a view, and what it is answered from.
 *
 * @param path without suffix
 * @param parameters as the query gave them
 */
public record ViewRequest(
    String path, Map<String, List<String>> parameters, Snapshot snapshot, Evidence evidence) {
  /** All claims with their studies. */
  public EvidenceBase claims() {
    return evidence.claims().of(snapshot);
  }

  /** Finds things by what readers call them. */
  public EntityResolver names() {
    return evidence.names(snapshot);
  }
}
