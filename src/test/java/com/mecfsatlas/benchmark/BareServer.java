package com.mecfsatlas.benchmark;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The limit: a servlet on the same Jetty that answers the bytes of the file its path names. */
public final class BareServer {
  private BareServer() {}

  /** Serves the files of the folder {@code arguments[0]} and prints the port. */
  public static void main(String[] arguments) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("localhost");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(new Bytes(Path.of(arguments[0]))), "/*");
    server.setHandler(context);
    server.start();
    System.out.println("bare http://localhost:" + connector.getLocalPort() + "/");
    server.join();
  }

  private static final class Bytes extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient java.util.Map<String, byte[]> files =
        new java.util.concurrent.ConcurrentHashMap<>();
    private final transient Path folder;

    Bytes(Path folder) {
      this.folder = folder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      byte[] bytes =
          files.computeIfAbsent(
              request.getPathInfo(),
              path -> {
                try {
                  return Files.readAllBytes(folder.resolve(path.substring(1)));
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      response.setContentType("application/octet-stream");
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }
}
