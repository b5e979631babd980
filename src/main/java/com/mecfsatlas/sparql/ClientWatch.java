package com.mecfsatlas.sparql;

import com.mecfsatlas.http.Work;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;

/**
 * Notices that a client has gone while its query runs. The container does not read a connection
 * whose request is being answered, and so would learn it only from the first failed write, when the
 * work is done.
 */
final class ClientWatch {
  private static final long EVERY_MILLIS = 250;

  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "client-watch");
            thread.setDaemon(true);
            return thread;
          });

  /** Does {@code work}, and calls {@code gone} once if the client hangs up meanwhile. */
  <T> T during(HttpServletRequest request, Runnable gone, Work<T> work) throws IOException {
    EndPoint endPoint =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    if (!(endPoint instanceof SocketChannelEndPoint socket)) {
      return work.run();
    }
    Look look = new Look(socket, gone);
    ScheduledFuture<?> repeated =
        looks.scheduleWithFixedDelay(look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    try {
      return work.run();
    } finally {
      look.end();
      repeated.cancel(false);
    }
  }

  /**
   * Reads what the client may have sent meanwhile. Its request is read to the end, so that this is
   * nothing, the end of the connection, or the beginning of a next request, which is put back.
   */
  private static final class Look implements Runnable {
    private final SocketChannelEndPoint socket;
    private final Runnable gone;
    private boolean ended;

    Look(SocketChannelEndPoint socket, Runnable gone) {
      this.socket = socket;
      this.gone = gone;
    }

    @Override
    public synchronized void run() {
      if (!ended && hasHungUp()) {
        ended = true;
        gone.run();
      }
    }

    synchronized void end() {
      ended = true;
    }

    private boolean hasHungUp() {
      ByteBuffer next = ByteBuffer.allocate(1);
      try {
        int read = socket.getChannel().read(next);
        if (read > 0) {
          ended = true;
          putBack(next.flip());
        }
        return read < 0;
      } catch (IOException e) {
        return true;
      }
    }

    private void putBack(ByteBuffer next) {
      if (socket.getConnection() instanceof Connection.UpgradeTo connection) {
        connection.onUpgradeTo(next);
      }
    }
  }
}
