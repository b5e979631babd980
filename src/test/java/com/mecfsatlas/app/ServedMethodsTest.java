package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What the server says of its methods where no page is asked. */
class ServedMethodsTest {
  @Test
  void the_server_itself_tells_its_methods() throws Exception {
    assertThat(raw("OPTIONS * HTTP/1.1"))
        .startsWith("HTTP/1.1 204")
        .contains("Allow: GET, HEAD, POST, QUERY, OPTIONS")
        .contains("Access-Control-Allow-Origin: *");
    assertThat(raw("GET * HTTP/1.1")).startsWith("HTTP/1.1 4");
  }

  @Test
  void a_method_that_means_nothing_is_501_at_both_doors() throws Exception {
    assertThat(raw("NONSENSE / HTTP/1.1")).startsWith("HTTP/1.1 501");
    assertThat(raw("NONSENSE /sparql HTTP/1.1")).startsWith("HTTP/1.1 501");
  }

  private static String raw(String line) throws IOException {
    URI atlas = RunningAtlas.at("/");
    try (Socket socket = new Socket(atlas.getHost(), atlas.getPort())) {
      socket
          .getOutputStream()
          .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
