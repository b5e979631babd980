package com.mecfsatlas.evidence;

import java.util.function.Predicate;

/**
 * Which records a reader wants to see, counted or not.
 *
 * @param study what the views choose studies by too
 * @param design the kind of study; empty for any
 * @param standing of the paper; empty for any
 * @param about the path of a thing that it mentions, without the first slash; empty for any
 */
public record RecordFilter(StudyFilter study, String design, String standing, String about)
    implements Predicate<EvidenceSummary> {
  @Override
  public boolean test(EvidenceSummary record) {
    return study.matches(record)
        && (design.isEmpty() || record.design().equals(design))
        && (standing.isEmpty() || record.standing().equals(standing))
        && (about.isEmpty()
            || record.mentions().stream().anyMatch(each -> each.path().equals("/" + about)));
  }
}
