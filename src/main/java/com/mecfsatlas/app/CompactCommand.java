package com.mecfsatlas.app;

import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.EntityQueries;
import com.mecfsatlas.store.GraphStore;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code atlas compact}: gives back the room that old states of the database take. */
@Command(
    name = "compact",
    description =
        "Give back the room that old states of the database take. A start does so by itself once"
            + " the database has outgrown what it holds.",
    mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1 << 20;

  @Override
  public Integer call() {
    Settings settings = Settings.from(System.getenv());
    RunningServer.of(settings.home())
        .ifPresent(
            server -> {
              throw new CommandException(
                  "the server at " + server.address() + " has the database open: stop it first");
            });
    QueryCatalogue queries = new QueryCatalogue(new Content(settings.content()).sparql());
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
