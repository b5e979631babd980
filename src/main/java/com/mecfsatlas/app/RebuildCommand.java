package com.mecfsatlas.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code atlas rebuild}: makes store and search anew from the log, then takes up the files. */
@Command(
    name = "rebuild",
    description =
        "Remove the database and the search index and make them anew: from the log, then from what"
            + " was edited in the curated files. The log stays as it is.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:made anew", "1:a server has the home open, or the files break a rule"},
    footer = {"  atlas rebuild"})
final class RebuildCommand implements Callable<Integer> {
  @Mixin private final SettingOptions options = SettingOptions.of(Setting.HOME, Setting.CONTENT);

  @Override
  public Integer call() {
    Settings settings = options.settings();
    RunningServer.of(settings.home())
        .ifPresent(
            server -> {
              throw new CommandException(
                  "the server at " + server.address() + " has the database open: stop it first");
            });
    Progress progress = Progress.onStandardError();
    try (OpenAtlas atlas = OpenAtlas.rebuild(settings, progress)) {
      System.out.println("The store is at revision " + atlas.store().head().number());
    }
    return 0;
  }
}
