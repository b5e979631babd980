package com.mecfsatlas.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code atlas rebuild}: makes store and search anew from the log, then takes up the files. */
@Command(
    name = "rebuild",
    description =
        "Remove the database and the search index and make them anew: from the log, then from what"
            + " was edited in the curated files. The log stays as it is.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    Settings settings = Settings.from(System.getenv());
    RunningServer.of(settings.home())
        .ifPresent(
            server -> {
              throw new CommandException(
                  "the server at " + server.address() + " has the database open: stop it first");
            });
    Progress progress = Progress.onStandardError();
    Home.prepare(settings.home(), progress).forgetWhatTheLogMakes();
    try (OpenAtlas atlas = OpenAtlas.open(settings, progress)) {
      System.out.println("The store is at revision " + atlas.store().head().number());
    }
    return 0;
  }
}
