package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.curation.SampleContent;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server in a process of its own that is told to end. */
class StoppedServerTest {
  private static final int MOST_SECONDS = 5;

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 130, false", "TERM, 143, true"})
  void a_signal_ends_it_within_five_seconds_though_a_query_runs(
      String signal, int exitCode, boolean watch) throws Exception {
    Path home = folder.resolve(signal);
    CommandProcess server = serve(home, "--watch=" + watch);
    try {
      URI address = address(server.waitFor("The atlas is at "));
      try (Socket asking = ask(address)) {
        assertThat(asking.isConnected()).isTrue();
        server.signal(signal);
        assertThat(server.process().waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(server.process().exitValue()).isEqualTo(exitCode);
      }
      assertThat(home.resolve("server.json")).doesNotExist();
    } finally {
      server.process().destroyForcibly();
    }
  }

  @Test
  void a_signal_ends_it_while_it_loads_too_and_the_next_start_goes_on() throws Exception {
    Path home = folder.resolve("early");
    CommandProcess first = serve(home);
    first.waitFor("Looking through the files");
    first.signal("TERM");
    assertThat(first.process().waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(first.process().exitValue()).isEqualTo(143);
    CommandProcess second = serve(home);
    try {
      assertThat(second.waitFor("The atlas is at ")).contains("http://localhost:");
    } finally {
      second.process().destroyForcibly();
    }
  }

  private static CommandProcess serve(Path home, String... more) throws IOException {
    Path content = folder.resolve("content");
    if (!content.toFile().exists()) {
      SampleContent.in(content);
    }
    String[] arguments = new String[more.length + 1];
    arguments[0] = "serve";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return CommandProcess.start(
        content, Map.of("ATLAS_HOME", home.toString(), "ATLAS_PORT", "0"), arguments);
  }

  /** Asks what takes longer than the server has to live. */
  private static Socket ask(URI address) throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    String query = "SELECT(COUNT(*)AS?n){?a?b?c.?d?e?f.?g?h?i.?j?k?l}";
    socket
        .getOutputStream()
        .write(
            ("GET /sparql?query="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8)
                    + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static URI address(String line) {
    Matcher found = Pattern.compile("http://\\S+").matcher(line);
    assertThat(found.find()).isTrue();
    return URI.create(found.group());
  }
}
