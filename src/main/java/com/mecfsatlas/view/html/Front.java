package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.ledger.StudyRecord;
import java.util.List;
import java.util.Map;

/**
 * What the front door tells of the data.
 *
 * @param counts how many things of each kind there are
 * @param study one to begin with; none where there is none
 * @param retracted how many papers are
 * @param disagreements on how many claims results differ
 */
public record Front(
    Map<Kind, Integer> counts,
    List<StudyRecord> study,
    int retracted,
    int disagreements,
    String revision) {
  public Front {
    counts = Map.copyOf(counts);
    study = List.copyOf(study);
  }

  int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
