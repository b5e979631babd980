package com.mecfsatlas.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.revision.FileRevisionLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The server that has a home open, as a file in the home tells: commands that read ask it, since
 * only one process can have the database.
 *
 * @param pid its process
 * @param address where it answers on this machine
 */
record RunningServer(Path file, long pid, URI address) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the file holds. */
  record Note(long pid, String address) {}

  /** Tells that this process serves {@code home} at {@code address}. */
  static RunningServer announce(Path home, URI address) {
    RunningServer server = new RunningServer(file(home), ProcessHandle.current().pid(), address);
    Path part = server.file.resolveSibling("server.json.part");
    try {
      JSON.writeValue(part.toFile(), new Note(server.pid, address.toString()));
      Files.move(
          part, server.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return server;
    } catch (IOException e) {
      throw new CommandException(
          "cannot write " + server.file + ": " + e.getMessage() + "; is there room on the disk?",
          e);
    }
  }

  /** The server of {@code home}, if there is one that runs. */
  static Optional<RunningServer> of(Path home) {
    Path file = file(home);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Note note = JSON.readValue(file.toFile(), Note.class);
      if (note == null || note.address() == null) {
        throw new IOException("it is empty");
      }
      // The number may be another process's by now: the server's has the log.
      return FileRevisionLog.writer(home.resolve("log"))
          .filter(process -> process == note.pid())
          .map(process -> new RunningServer(file, process, URI.create(note.address())));
    } catch (IOException e) {
      throw new CommandException(file + " cannot be read: remove it if no server runs", e);
    }
  }

  /** Tells that it serves no more. */
  void withdraw() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + file, e);
    }
  }

  private static Path file(Path home) {
    return home.resolve("server.json");
  }
}
