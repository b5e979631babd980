package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the home page tells of the data.
 *
 * @param counts how many things of each kind there are
 * @param study one to begin with; none where there is none
 * @param answers to the key questions
 * @param retracted how many papers are
 * @param disagreements on how many claims results differ
 * @param checked how many records a person has checked
 * @param changed when the data changed last
 */
public record HomeFacts(
    Map<EntityType, Integer> counts,
    List<EntityReference> study,
    List<KeyAnswer> answers,
    int retracted,
    int disagreements,
    int checked,
    Instant changed,
    String revision) {
  public HomeFacts {
    counts = Map.copyOf(counts);
    study = List.copyOf(study);
    answers = List.copyOf(answers);
  }

  int count(EntityType kind) {
    return counts.getOrDefault(kind, 0);
  }
}
