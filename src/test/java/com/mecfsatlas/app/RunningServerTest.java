package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.RevisionLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServerTest {
  private static final URI ADDRESS = URI.create("http://localhost:8080/");

  @TempDir private Path home;

  @Test
  void a_server_runs_as_long_as_its_process_holds_the_log() {
    assertThat(RunningServer.of(home)).isEmpty();
    try (RevisionLog log = FileRevisionLog.open(home.resolve("log"))) {
      assertThat(log.head()).isZero();
      RunningServer.announce(home, ADDRESS);
      assertThat(RunningServer.of(home).map(RunningServer::address)).contains(ADDRESS);
    }
    assertThat(RunningServer.of(home)).as("its note stayed, as after a kill").isEmpty();
  }

  @Test
  void the_number_of_a_process_that_is_another_by_now_is_no_server() throws IOException {
    RunningServer.announce(home, ADDRESS);
    assertThat(ProcessHandle.current().isAlive()).isTrue();
    assertThat(RunningServer.of(home)).isEmpty();
    Files.createDirectories(home.resolve("log"));
    Files.writeString(home.resolve("log/lock"), "" + ProcessHandle.current().pid());
    assertThat(RunningServer.of(home)).isEmpty();
  }

  @Test
  void a_note_that_cannot_be_read_is_named_with_the_way_out() throws IOException {
    for (String wrong : new String[] {"", "null", "{}", "{\"pid\":"}) {
      Files.writeString(home.resolve("server.json"), wrong);
      assertThatThrownBy(() -> RunningServer.of(home))
          .isInstanceOf(CommandException.class)
          .hasMessageContainingAll("server.json cannot be read", "remove it if no server runs")
          .hasMessageNotContaining("\n");
    }
  }
}
