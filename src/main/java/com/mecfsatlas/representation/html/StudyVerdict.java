package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the counted studies of a claim say together, in sentences made by one rule from their
 * numbers: whether results differ, then those that required PEM, then the others. It says what was
 * found, never what is so.
 */
final class StudyVerdict {
  private StudyVerdict() {}

  /** Of the groups of one claim. */
  static String of(List<StudyGroup> groups) {
    List<EvidenceLine> all = groups.stream().flatMap(each -> each.studies().stream()).toList();
    if (all.isEmpty()) {
      return "No study that is counted has looked for it.";
    }
    List<String> sentences = new ArrayList<>();
    if (differs(all)) {
      sentences.add("Results differ.");
    }
    if (groups.size() > 1 && !has(groups, StudyGroup.Kind.REQUIRED) && isOfPatients(groups)) {
      sentences.add("No study is known to have required PEM.");
    }
    groups.forEach(group -> sentences.add(sentence(group)));
    return String.join(" ", sentences);
  }

  private static boolean differs(List<EvidenceLine> studies) {
    return studies.stream().anyMatch(EvidenceLine::found)
        && studies.stream().anyMatch(EvidenceLine::disagrees);
  }

  private static boolean isOfPatients(List<StudyGroup> groups) {
    return has(groups, StudyGroup.Kind.NOT_REQUIRED) || has(groups, StudyGroup.Kind.UNCLEAR);
  }

  private static boolean has(List<StudyGroup> groups, StudyGroup.Kind kind) {
    return groups.stream().anyMatch(group -> group.kind() == kind);
  }

  private static String sentence(StudyGroup group) {
    String which = group.kind().which();
    int size = group.studies().size();
    if (size == 1) {
      return "The one study " + which + " " + did(group.studies().getFirst().outcome()) + ".";
    }
    if (group.count("found") == size) {
      return (size == 2 ? "Both studies " : "All " + size + " studies ") + which + " found it.";
    }
    if (group.count("notFound") == size) {
      return (size == 2 ? "Neither of the 2 studies " : "None of the " + size + " studies ")
          + which
          + " found it.";
    }
    return "Of the " + size + " studies " + which + ", " + counts(group) + ".";
  }

  private static String counts(StudyGroup group) {
    return Stream.of("found", "notFound", "mixed", "notMeasured")
        .filter(outcome -> group.count(outcome) > 0)
        .map(outcome -> group.count(outcome) + " " + did(outcome))
        .collect(Collectors.joining(", "));
  }

  private static String did(String outcome) {
    return switch (outcome) {
      case "found" -> "found it";
      case "notFound" -> "did not find it";
      case "mixed" -> "found it in part";
      default -> "did not measure it";
    };
  }
}
