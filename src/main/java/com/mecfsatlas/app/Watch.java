package com.mecfsatlas.app;

import com.mecfsatlas.curation.CorpusLoader;
import com.mecfsatlas.curation.LoadReport;
import com.mecfsatlas.revision.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up what is edited while the atlas is served, and tells the terminal what became of it. */
final class Watch implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final CorpusLoader loader;
  private final Progress terminal;

  Watch(CorpusLoader loader, Progress terminal) {
    this.loader = loader;
    this.terminal = terminal;
  }

  @Override
  public void run() {
    try {
      Instant start = Instant.now();
      LoadReport report = loader.loadWhatIsRight();
      while (report.isAgain()) {
        report = loader.loadWhatIsRight();
      }
      tell(report, Duration.between(start, Instant.now()));
    } catch (RuntimeException e) {
      // Whatever it is, the site stays as it was, and the next edit is looked at.
      terminal.step("The edit could not be taken up: " + e.getMessage());
      if (!CommandErrorHandler.isForUsers(e)) {
        LOG.warn("An edit could not be taken up", e);
      }
    }
  }

  private void tell(LoadReport report, Duration took) {
    for (Revision revision : report.revisions()) {
      terminal.step(
          String.format(
              Locale.ROOT,
              "Revision %d: %s; %d statements came, %d went (%.1f s)",
              revision.number(),
              revision.reason(),
              revision.added(),
              revision.removed(),
              took.toMillis() / 1000.0));
    }
    report.faults().forEach(terminal::step);
    report.violations().forEach(violation -> terminal.step(violation.toString()));
    report.conflicts().forEach(conflict -> terminal.step(conflict.toString()));
    if (!report.isClean()) {
      terminal.step("Refused; the site stays as it was. Mend the files, and they are read again.");
    }
  }
}
