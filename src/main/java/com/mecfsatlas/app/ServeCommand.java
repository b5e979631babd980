package com.mecfsatlas.app;

import com.mecfsatlas.curation.CorpusWatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code atlas serve}: answers until it is stopped. */
@Command(
    name = "serve",
    description = "Serve the atlas over HTTP until Ctrl-C.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:never; it serves until it is stopped, and ends with 130 by Ctrl-C, 143 by SIGTERM",
      "1:the port cannot be listened on, or the files break a rule"
    },
    footer = {"  atlas serve --watch", "  atlas serve --port=8081 --home=/var/lib/atlas"})
final class ServeCommand implements Callable<Integer> {
  @Mixin private final SettingOptions options = new SettingOptions(Setting.all());

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = options.settings();
    new ListenAddress(settings.host(), settings.port()).requireFree();
    Progress terminal = Progress.onStandardError();
    OpenAtlas atlas = OpenAtlas.open(settings, terminal);
    Server server = Server.start(settings, atlas);
    RunningServer running = RunningServer.announce(settings.home(), server.address());
    List<Runnable> parts = new ArrayList<>(List.of(running::withdraw, server::stop));
    if (settings.watch()) {
      CorpusWatcher watcher =
          CorpusWatcher.begin(settings.content(), new Watch(atlas.loader(), terminal));
      parts.add(watcher::close);
    }
    parts.add(atlas::close);
    System.out.println("The atlas is at " + server.address() + "  (stop it with Ctrl-C)");
    Shutdown.await(parts);
    return ExitCode.DONE;
  }
}
