package com.mecfsatlas.curation;

import com.mecfsatlas.revision.Revision;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the edited files.
 *
 * @param revisions that were made
 * @param violations of what was refused, by file and line
 * @param conflicts files whose graphs changed another way
 * @param faults files that are no Turtle, or have no canonical form
 * @param isAgain whether another commit came between, so that the files must be looked at again
 */
public record LoadReport(
    List<Revision> revisions,
    List<PlacedViolation> violations,
    List<FileConflict> conflicts,
    List<String> faults,
    boolean isAgain) {
  static final LoadReport NOTHING =
      new LoadReport(List.of(), List.of(), List.of(), List.of(), false);
  static final LoadReport AGAIN = new LoadReport(List.of(), List.of(), List.of(), List.of(), true);

  public LoadReport {
    revisions = List.copyOf(revisions);
    violations = List.copyOf(violations);
    conflicts = List.copyOf(conflicts);
    faults = List.copyOf(faults);
  }

  LoadReport of(Revision revision) {
    List<Revision> more = new ArrayList<>(revisions);
    more.add(revision);
    return new LoadReport(more, violations, conflicts, faults, isAgain);
  }

  LoadReport refusing(List<PlacedViolation> refused) {
    return new LoadReport(revisions, refused, conflicts, faults, isAgain);
  }

  LoadReport with(CorpusChanges changes) {
    return new LoadReport(revisions, violations, changes.conflicts(), changes.faults(), isAgain);
  }

  /** Whether nothing was refused. */
  public boolean isClean() {
    return violations.isEmpty() && conflicts.isEmpty() && faults.isEmpty();
  }
}
