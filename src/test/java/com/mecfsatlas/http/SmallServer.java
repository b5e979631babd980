package com.mecfsatlas.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/** A server that answers as a test says; a refusal is written as everywhere. */
public final class SmallServer implements AutoCloseable {
  private static final ProblemWriter PROBLEMS =
      ProblemWriter.withoutPages("https://example.org/errors");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final InetAddress address;
  private final Server server;

  /** How a request is answered. */
  public interface Answer {
    void to(HttpServletRequest request, HttpServletResponse response)
        throws IOException, ServletException;
  }

  private static final class Answering extends HttpServlet {
    private final transient Answer answer;

    Answering(Answer answer) {
      this.answer = answer;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      try {
        answer.to(request, response);
      } catch (ProblemException refusal) {
        PROBLEMS.send(refusal.problem(), request, response);
      }
    }
  }

  public SmallServer(Answer answer) {
    this(InetAddress.getLoopbackAddress(), answer);
  }

  /** On an address of this machine. */
  public SmallServer(InetAddress address, Answer answer) {
    this.address = address;
    this.server = new Server(new InetSocketAddress(address, 0));
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(new ServletHolder(new Answering(answer)), "/*");
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a GET with the fields {@code name, value, name, value …}. */
  public HttpResponse<String> get(String target, String... fields) throws Exception {
    return send("GET", target, BodyPublishers.noBody(), fields);
  }

  public HttpResponse<String> send(
      String method, String target, BodyPublisher content, String... fields) throws Exception {
    return CLIENT.send(request(method, target, content, fields), BodyHandlers.ofString());
  }

  public HttpResponse<byte[]> bytes(String method, String target, String... fields)
      throws Exception {
    return CLIENT.send(
        request(method, target, BodyPublishers.noBody(), fields), BodyHandlers.ofByteArray());
  }

  /** The content of the answer to a GET, as it arrives. */
  public InputStream stream(String target) throws Exception {
    return CLIENT
        .send(request("GET", target, BodyPublishers.noBody()), BodyHandlers.ofInputStream())
        .body();
  }

  /** What is answered to bytes that are sent to their end before anything is read. */
  public String raw(byte[] request) throws IOException {
    try (Socket socket = new Socket(address, server.getURI().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request);
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  /** A GET whose answer is awaited later. */
  public CompletableFuture<HttpResponse<String>> begin(String target, String... fields) {
    return CLIENT.sendAsync(
        request("GET", target, BodyPublishers.noBody(), fields), BodyHandlers.ofString());
  }

  private HttpRequest request(
      String method, String target, BodyPublisher content, String... fields) {
    String host =
        address instanceof Inet6Address
            ? "[" + address.getHostAddress() + "]"
            : address.getHostAddress();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://" + host + ":" + server.getURI().getPort() + target))
            .method(method, content);
    if (fields.length > 0) {
      request.headers(fields);
    }
    return request.build();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
