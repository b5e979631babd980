package com.mecfsatlas.app;

import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.revision.GraphChange;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionDifference;
import com.mecfsatlas.revision.RevisionLog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code atlas show}: one revision, and what it changed. */
@Command(
    name = "show",
    description = "Show one revision: when, by whom, why, and what changed; the log is only read.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:shown", "1:there is no such revision, or no log yet"},
    footer = {"  atlas show 1"})
final class ShowCommand implements Callable<Integer> {
  private static final int MOST_ENTITIES = 40;

  @Parameters(paramLabel = "N", description = "The number of the revision.")
  private long number;

  @Mixin private final SettingOptions options = SettingOptions.of(Setting.HOME);

  @Override
  public Integer call() {
    try (RevisionLog log = OpenLog.read(options.settings().home())) {
      Revision revision =
          log.get(number)
              .orElseThrow(
                  () ->
                      new CommandException(
                          "there is no revision " + number + ": the log has 1 to " + log.head()));
      print(revision);
      System.out.print(
          RevisionDifference.between(log, number - 1, number).text(Prefixes.mapping()));
    }
    return 0;
  }

  private static void print(Revision revision) {
    line("revision", Long.toString(revision.number()));
    line("time", revision.time().toString());
    line("activity", revision.activity().word());
    line("agent", revision.agent());
    line("reason", revision.reason());
    line("statements", "+" + revision.added() + " -" + revision.removed());
    line("digest", revision.digest());
    line("previous", revision.previous());
    revision.graphs().forEach((graph, change) -> line("graph", graph + " " + words(change)));
    revision.entities().stream().limit(MOST_ENTITIES).forEach(entity -> line("touched", entity));
    int more = revision.entities().size() - MOST_ENTITIES;
    if (more > 0) {
      line("touched", "and " + more + " more");
    }
    System.out.println();
  }

  private static String words(GraphChange change) {
    if (change.before().equals(GraphChange.ABSENT)) {
      return "is new";
    }
    return change.after().equals(GraphChange.ABSENT) ? "is gone" : "changed";
  }

  private static void line(String name, String value) {
    System.out.printf("%-10s  %s%n", name, value);
  }
}
