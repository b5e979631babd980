package com.mecfsatlas.app;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas log}: the revisions, the newest first. */
@Command(
    name = "log",
    description = "List the revisions, the newest first; the log is only read.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:listed", "1:there is no such revision, or no log yet"},
    footer = {
      "  atlas log -n 3",
      "  atlas log --graph=curated/evidence/lusso-1993-infection-natural",
      "  atlas log --entity=virus/hhv-6"
    })
final class LogCommand implements Callable<Integer> {
  @Option(
      names = "--graph",
      paramLabel = "GRAPH",
      description = "Only those that changed a graph: its IRI, or curated/evidence/SLUG.")
  private String graph = "";

  @Option(
      names = "--entity",
      paramLabel = "THING",
      description = "Only those that changed what is said of a thing: its IRI, or evidence/SLUG.")
  private String entity = "";

  @Option(
      names = {"-n", "--most"},
      paramLabel = "N",
      defaultValue = "50",
      description = "At most so many; default ${DEFAULT-VALUE}.")
  private int most = 50;

  @Mixin private final SettingOptions options = SettingOptions.of(Setting.HOME);

  @Override
  public Integer call() {
    if (most < 1) {
      throw new SettingException("--most=" + most + " is less than 1: give 1 or more");
    }
    try (RevisionLog log = OpenLog.read(options.settings().home())) {
      List<Revision> revisions = chosen(log);
      revisions.reversed().subList(0, Math.min(most, revisions.size())).forEach(LogCommand::print);
      if (revisions.isEmpty()) {
        System.err.println("There is no such revision; the log has 1 to " + log.head() + ".");
      }
      return revisions.isEmpty() ? 1 : 0;
    }
  }

  private List<Revision> chosen(RevisionLog log) {
    if (!graph.isEmpty()) {
      return log.byGraph(graph.contains(":") ? graph : GraphNames.BASE + graph);
    }
    if (!entity.isEmpty()) {
      return log.byEntity(entity.contains(":") ? entity : EntityId.BASE + "id/" + entity);
    }
    return log.range(Math.max(1, log.head() - most + 1), log.head());
  }

  private static void print(Revision revision) {
    System.out.printf(
        Locale.ROOT,
        "%d  %s  %s  +%d -%d  %s  %s%n",
        revision.number(),
        revision.time(),
        revision.activity().word(),
        revision.added(),
        revision.removed(),
        revision.agent(),
        revision.reason());
  }
}
