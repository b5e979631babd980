package com.mecfsatlas.ledger;

import java.util.function.Predicate;

/**
 * Which counted studies a reader wants to see.
 *
 * @param pem the PEM status; empty for any
 * @param setting people or laboratory; empty for any
 * @param criterion the slug of a case definition; empty for any
 * @param since the first year of publication
 * @param until the last
 */
public record StudyFilter(String pem, String setting, String criterion, int since, int until)
    implements Predicate<Study> {
  public static final StudyFilter NONE = new StudyFilter("", "", "", 0, 9999);

  @Override
  public boolean test(Study study) {
    return study.counted()
        && (pem.isEmpty() || study.pem().equals(pem))
        && (setting.isEmpty() || setting.equals("people") == study.isOfPeople())
        && (criterion.isEmpty()
            || study.criteria().stream()
                .anyMatch(each -> each.thing().slug().toString().equals(criterion)))
        && study.year() >= since
        && study.year() <= until;
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
