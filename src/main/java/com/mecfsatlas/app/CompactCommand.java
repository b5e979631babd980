package com.mecfsatlas.app;

import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code atlas compact}: gives back the room that old states of the database take. */
@Command(
    name = "compact",
    description =
        "Give back the room that old states of the database take. A start does so by itself once"
            + " the database has outgrown what it holds.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:compacted", "1:a server has the home open, or there is no database"},
    footer = {"  atlas compact"})
final class CompactCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1 << 20;

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
    QueryCatalogue queries = new QueryCatalogue(new Content(settings.content()).sparql());
    if (!Files.isDirectory(settings.home().resolve("tdb2"))) {
      throw new CommandException(
          "there is no database in "
              + settings.home()
              + " yet: run atlas serve once, or set --home");
    }
    try (GraphStore store = GraphStore.open(settings.home(), new EntityQueries(queries))) {
      long before = store.bytes();
      store.compact();
      System.out.printf(
          Locale.ROOT,
          "%.1f MB before, %.1f MB after%n",
          before / MEGABYTE,
          store.bytes() / MEGABYTE);
    }
    return 0;
  }
}
