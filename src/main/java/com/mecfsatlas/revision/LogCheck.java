package com.mecfsatlas.revision;

import java.util.Optional;
import org.apache.jena.rdfpatch.changes.PatchSummary;
import org.apache.jena.rdfpatch.changes.RDFChangesCounter;
import org.apache.jena.riot.RiotException;

/** Reads every byte of a log and follows its chain from the first revision to the newest. */
final class LogCheck {
  private final LogFolder folder;

  LogCheck(LogFolder folder) {
    this.folder = folder;
  }

  /** The first revision that is not as it was written, if any. */
  Optional<LogFault> run() {
    long[] numbers = folder.numbers();
    long newest = numbers.length == 0 ? 0 : numbers[numbers.length - 1];
    Optional<Revision> before = Optional.empty();
    for (long number = 1; number <= newest; number++) {
      try {
        Revision revision = read(number);
        Optional<LogFault> fault = fault(revision, before);
        if (fault.isPresent()) {
          return fault;
        }
        before = Optional.of(revision);
      } catch (EntryException e) {
        return Optional.of(new LogFault(number, e.reason()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LogFault> fault(Revision revision, Optional<Revision> before) {
    return revision.faultAfter(before).map(reason -> new LogFault(revision.number(), reason));
  }

  private Revision read(long number) throws EntryException {
    RDFChangesCounter counter = new RDFChangesCounter();
    try {
      Revision revision = folder.read(number).apply(counter);
      checkTotals(revision, counter.summary());
      return revision;
    } catch (RiotException e) {
      throw EntryException.damaged("is no RDF Patch: " + e.getMessage());
    }
  }

  private static void checkTotals(Revision revision, PatchSummary counted) throws EntryException {
    if (counted.getCountAddData() != revision.added()
        || counted.getCountDeleteData() != revision.removed()
        || counted.getCountTxnCommit() != 1) {
      throw EntryException.damaged("does not count its statements right");
    }
  }
}
