package com.mecfsatlas.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** {@code atlas serve}: answers until it is stopped. */
@Command(
    name = "serve",
    description = "Serve the atlas over HTTP until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Settings.from(System.getenv());
    OpenAtlas atlas = OpenAtlas.open(settings, Progress.onStandardError());
    Server server = Server.start(settings, atlas);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  atlas.close();
                  stopped.countDown();
                },
                "stop"));
    System.out.println("The atlas is at " + server.address() + "  (stop it with Ctrl-C)");
    stopped.await();
    return 0;
  }
}
