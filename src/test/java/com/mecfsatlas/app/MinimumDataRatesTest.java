package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MinimumDataRatesTest {
  private static final int PIECES = 200;
  private static final int PIECE = 64 * 1024;
  private final Server server =
      new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

  /** Reads what it is sent, and answers in many pieces. */
  private static final class Pieces extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      Content.Source.asByteBuffer(request);
      for (int i = 0; i < PIECES; i++) {
        Content.Sink.write(response, false, ByteBuffer.allocate(PIECE));
      }
      Content.Sink.write(response, true, ByteBuffer.allocate(0));
      callback.succeeded();
      return true;
    }
  }

  @BeforeEach
  void start() throws Exception {
    MinimumDataRates rates = new MinimumDataRates(100, 1_000_000, Duration.ofSeconds(1));
    rates.setHandler(new Pieces());
    server.setHandler(rates);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  private Socket connect(String sent) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(8192);
    socket.setSoTimeout(20_000);
    socket.connect(
        new InetSocketAddress(
            InetAddress.getLoopbackAddress(),
            ((ServerConnector) server.getConnectors()[0]).getLocalPort()));
    socket.getOutputStream().write(sent.getBytes(US_ASCII));
    return socket;
  }

  @Test
  void a_fast_client_gets_all_of_it() throws Exception {
    try (Socket client = connect("GET / HTTP/1.0\r\n\r\n")) {
      assertThat(client.getInputStream().readAllBytes()).hasSizeGreaterThan(PIECES * PIECE);
    }
  }

  @Test
  void a_slow_reader_is_given_up_however_much_others_read() throws Exception {
    a_fast_client_gets_all_of_it();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (Socket client = connect("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
      byte[] some = new byte[8192];
      for (int count = 0; count >= 0 && read.size() < PIECES * PIECE; ) {
        Thread.sleep(read.size() < 2_000_000 ? 20 : 0);
        count = client.getInputStream().read(some);
        read.write(some, 0, Math.max(0, count));
      }
    } catch (IOException reset) {
      assertThat(reset).hasMessageContaining("reset");
    }
    assertThat(read.size()).isLessThan(PIECES * PIECE);
  }

  @Test
  void a_slow_sender_is_given_up_and_one_of_a_second_is_not() throws Exception {
    long begin = System.nanoTime();
    try (Socket client =
        connect("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nA")) {
      for (int i = 0; i < 100 && client.getInputStream().available() == 0; i++) {
        client.getOutputStream().write('A');
        Thread.sleep(100);
      }
      assertThat(new String(client.getInputStream().readNBytes(12), US_ASCII))
          .startsWith("HTTP/1.1 500");
    } catch (IOException closed) {
      assertThat(closed).isNotNull();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(9));
    try (Socket client =
        connect("POST / HTTP/1.0\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nA")) {
      Thread.sleep(800);
      client.getOutputStream().write("BC".getBytes(US_ASCII));
      assertThat(new String(client.getInputStream().readNBytes(12), US_ASCII)).contains(" 200");
    }
  }
}
