package com.mecfsatlas.app;

import com.mecfsatlas.curation.CorpusWatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas serve}: answers until it is stopped. */
@Command(
    name = "serve",
    description = "Serve the atlas over HTTP until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--watch",
      description =
          "Take up what is edited below data/ and ontology/ while serving; else it is taken up at"
              + " the next start.")
  private boolean watch;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Settings.from(System.getenv());
    Progress terminal = Progress.onStandardError();
    OpenAtlas atlas = OpenAtlas.open(settings, terminal);
    Server server = Server.start(settings, atlas);
    RunningServer running = RunningServer.announce(settings.home(), server.address());
    List<Runnable> stopping = new ArrayList<>(List.of(running::withdraw, server::stop));
    if (watch) {
      CorpusWatcher watcher =
          CorpusWatcher.begin(settings.content(), new Watch(atlas.loader(), terminal));
      stopping.add(watcher::close);
    }
    stopping.add(atlas::close);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping.forEach(Runnable::run);
                  stopped.countDown();
                },
                "stop"));
    System.out.println("The atlas is at " + server.address() + "  (stop it with Ctrl-C)");
    stopped.await();
    return 0;
  }
}
