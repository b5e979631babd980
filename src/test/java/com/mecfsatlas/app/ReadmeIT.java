package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README, run as a new user would. */
class ReadmeIT {
  /** A command, and what it prints down to the next command or the end of the block. */
  private static final Pattern COMMAND =
      Pattern.compile("^\\$ (.+)\\n((?:(?!```|\\$ ).*\\n)*)", Pattern.MULTILINE);

  private static final String RUN = "mvn compile exec:exec";

  @TempDir private Path folder;

  @Test
  void the_test_line_is_the_one_that_ci_runs() throws IOException {
    String line =
        commands().keySet().stream()
            .filter(each -> each.contains("mvn verify"))
            .findFirst()
            .orElseThrow();
    assertThat(Files.readString(Path.of(".ci/run"))).contains("\n" + line + "\n");
  }

  @Test
  void the_run_line_serves_in_a_clean_checkout_and_every_other_command_answers() throws Exception {
    copyCheckout();
    int port = freePort();
    Process server = start(port);
    try {
      waitForAddress(server);
      Map<String, String> shown = commands();
      shown.keySet().removeIf(each -> each.equals(RUN) || each.contains("mvn verify"));
      assertThat(shown).hasSizeGreaterThanOrEqualTo(4);
      for (Map.Entry<String, String> each : shown.entrySet()) {
        String command = each.getKey().replace("localhost:8080", "localhost:" + port);
        assertThat(answer(command).replace("\r", "")).as(command).isEqualTo(each.getValue());
      }
    } finally {
      interrupt(server);
    }
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).as("Ctrl-C stops it").isTrue();
  }

  private static Map<String, String> commands() throws IOException {
    Map<String, String> commands = new LinkedHashMap<>();
    COMMAND
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .forEach(result -> commands.put(result.group(1), result.group(2)));
    assertThat(commands).containsKey(RUN);
    return commands;
  }

  /**
   * In a process group of its own, so that the interrupt reaches what a terminal's would, and with
   * the interrupt heeded, which a test that runs in the background would hand down as ignored.
   */
  private Process start(int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                "setsid",
                "env",
                "--default-signal=INT",
                "bash",
                "-c",
                "exec " + RUN.replace("mvn", "mvn -B"))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("ATLAS_PORT", Integer.toString(port));
    builder.environment().remove("JAVA_HOME");
    return builder.start();
  }

  private static void waitForAddress(Process server) throws IOException {
    StringBuilder seen = new StringBuilder();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      seen.append(line).append('\n');
      if (line.contains("http://localhost:")) {
        return;
      }
    }
    throw new IOException("the server ended before it said where it is:\n" + seen);
  }

  private static void interrupt(Process server) throws Exception {
    new ProcessBuilder("bash", "-c", "kill -INT -- -" + server.pid()).start().waitFor();
  }

  private String answer(String command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", "-o", "pipefail", "-c", command);
    builder.environment().put("ATLAS_HOME", folder.resolve("home").toString());
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(command + "\n" + out).isZero();
    return out;
  }

  private void copyCheckout() throws IOException {
    for (String entry : List.of("pom.xml", ".mvn", "src", "data", "ontology", "sparql")) {
      try (Stream<Path> files = Files.walk(Path.of(entry))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.copy(file, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
