package com.mecfsatlas.evidence;

import java.util.Set;
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
    implements Predicate<EvidenceLine> {
  public static final StudyFilter NONE = new StudyFilter("", "", "", 0, 9999);

  /** What {@code pem} may be. */
  public static final Set<String> PEM =
      Set.of("required", "notRequired", "notApplicable", "unclear");

  /** What {@code setting} may be. */
  public static final Set<String> SETTINGS = Set.of("people", "laboratory");

  @Override
  public boolean test(EvidenceLine study) {
    return study.counted() && matches(study);
  }

  /** Whether it fits, counted or not. */
  public boolean matches(StudyFeatures study) {
    return (pem.isEmpty() || study.pem().equals(pem))
        && (setting.isEmpty() || isIn(study))
        && (criterion.isEmpty()
            || study.criteria().stream()
                .anyMatch(each -> each.thing().slug().toString().equals(criterion)))
        && study.year() >= since
        && study.year() <= until;
  }

  private boolean isIn(StudyFeatures study) {
    return !study.settings().isEmpty() && setting.equals("people") == study.isOfPeople();
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
