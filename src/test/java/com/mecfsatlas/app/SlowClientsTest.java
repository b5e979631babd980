package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.benchmark.HttpLoad;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that send or read next to nothing, and what the others notice of them. */
@Timeout(120)
class SlowClientsTest {
  /** How many of each kind: 64, or more in the profile {@code load}. */
  private static final int CLIENTS = Integer.getInteger("atlas.slow.clients", 64);

  private final List<Socket> slow = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : slow) {
      socket.close();
    }
  }

  @Test
  void slow_senders_idle_connections_and_slow_readers_leave_the_pages_to_the_others()
      throws Exception {
    URI page = RunningAtlas.at("/evidence/lusso-1993-infection-natural");
    HttpLoad load = new HttpLoad(List.of(page), "Accept: text/html\r\n", 200, 4);
    load.run(Duration.ofSeconds(1));
    HttpLoad.Figures quiet = load.run(Duration.ofSeconds(1));
    for (int i = 0; i < CLIENTS; i++) {
      connect(
          "POST /sparql HTTP/1.1",
          "Host: localhost",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Length: 200000",
          "",
          "query=SELECT");
      for (int idle = 0; idle < 5; idle++) {
        connect("");
      }
      connect("GET /dump/atlas.nq.gz HTTP/1.1", "Host: localhost", "", "");
    }
    HttpLoad.Figures beside = load.run(Duration.ofSeconds(2));
    System.out.println("pages, quiet              " + quiet);
    System.out.println("pages, " + 7 * CLIENTS + " slow clients  " + beside);
    assertThat(RunningAtlas.get("/", "text/html").statusCode()).isEqualTo(200);
  }

  /** The pages are computed on other threads than those that wait for senders. */
  @Test
  void a_page_that_nobody_asked_for_yet_is_made_while_senders_are_slow() throws Exception {
    for (int i = 0; i < CLIENTS; i++) {
      connect(
          "POST /sparql HTTP/1.1",
          "Host: localhost",
          "Content-Type: application/sparql-query",
          "Transfer-Encoding: chunked",
          "",
          "1",
          "S",
          "");
    }
    assertThat(RunningAtlas.get("/search?q=slow+clients", "text/html").statusCode()).isEqualTo(200);
  }

  @Test
  void a_client_that_sends_too_much_at_once_is_told_and_the_rest_is_not() throws Exception {
    int told = 0;
    for (int i = 0; i < 8; i++) {
      Socket sender =
          connect(
              "POST /sparql HTTP/1.1",
              "Host: localhost",
              "Content-Type: application/sparql-query",
              "Content-Length: 20000",
              "",
              "ASK");
      sender.setSoTimeout(1_000);
      try {
        byte[] answer = sender.getInputStream().readNBytes(12);
        assertThat(new String(answer, US_ASCII)).isEqualTo("HTTP/1.1 429");
        told++;
      } catch (java.net.SocketTimeoutException stillSending) {
        assertThat(i).isLessThan(4);
      }
    }
    assertThat(told).isEqualTo(4);
  }

  @Test
  void a_sender_that_sends_next_to_nothing_is_given_up() throws Exception {
    Socket sender =
        connect(
            "POST /sparql HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/sparql-query",
            "Content-Length: 20000",
            "",
            "A");
    sender.setSoTimeout(20_000);
    long begin = System.nanoTime();
    try {
      for (int i = 0; i < 100 && sender.getInputStream().available() == 0; i++) {
        sender.getOutputStream().write('S');
        Thread.sleep(200);
      }
      sender.getInputStream().readNBytes(12);
    } catch (IOException closed) {
      assertThat(closed).isNotNull();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
  }

  private Socket connect(String... lines) throws IOException {
    Socket socket = new Socket();
    slow.add(socket);
    socket.setReceiveBufferSize(4096);
    URI address = RunningAtlas.at("/");
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    socket.getOutputStream().write(String.join("\r\n", lines).getBytes(US_ASCII));
    return socket;
  }
}
