package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The counted studies of a claim that stand alike to post-exertional malaise.
 *
 * @param studies the oldest first
 */
public record StudyGroup(Kind kind, List<EvidenceLine> studies) {
  public StudyGroup {
    studies = List.copyOf(studies);
  }

  /** How studies stand to it, in the order in which they are shown. */
  public enum Kind {
    REQUIRED("PEM required", "that required PEM"),
    NOT_REQUIRED("PEM not required", "that did not require PEM"),
    UNCLEAR("PEM unclear", "with an unclear rule on PEM"),
    NOT_APPLICABLE("PEM not applicable", "to which a rule on PEM does not apply"),
    LABORATORY("Laboratory", "in cells or animals");

    private final String heading;
    private final String which;

    Kind(String heading, String which) {
      this.heading = heading;
      this.which = which;
    }

    public String heading() {
      return heading;
    }

    /** The end of “the studies …”. */
    public String which() {
      return which;
    }

    static Kind of(EvidenceLine study) {
      if (!study.isOfPeople()) {
        return LABORATORY;
      }
      return switch (study.pem()) {
        case "required" -> REQUIRED;
        case "notRequired" -> NOT_REQUIRED;
        case "notApplicable" -> NOT_APPLICABLE;
        default -> UNCLEAR;
      };
    }
  }

  /** The groups that have a study. */
  static List<StudyGroup> of(List<EvidenceLine> studies) {
    return Arrays.stream(Kind.values())
        .map(
            kind ->
                new StudyGroup(
                    kind,
                    studies.stream()
                        .filter(study -> Kind.of(study) == kind)
                        .sorted(
                            Comparator.comparingInt(EvidenceLine::year)
                                .thenComparing(EvidenceLine::name)
                                .thenComparing(study -> study.record().path()))
                        .toList()))
        .filter(group -> !group.studies().isEmpty())
        .toList();
  }

  public String heading() {
    return kind.heading();
  }

  /** How many had an outcome, such as {@code notFound}. */
  public int count(String outcome) {
    return (int) studies.stream().filter(study -> study.outcome().equals(outcome)).count();
  }

  /** Found, mixed, not found, not measured: as marks stand in a row. */
  public List<EvidenceLine> byOutcome() {
    return Stream.of("found", "mixed", "notFound", "notMeasured")
        .flatMap(outcome -> studies.stream().filter(study -> study.outcome().equals(outcome)))
        .toList();
  }

  /** Such as “found by 6, not found by 3, mixed in 1”; found and not found are always told. */
  public String words() {
    return Stream.of(
            "found by " + count("found"),
            "not found by " + count("notFound"),
            some("mixed in ", "mixed"),
            some("not measured by ", "notMeasured"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String some(String before, String outcome) {
    return count(outcome) == 0 ? "" : before + count(outcome);
  }
}
