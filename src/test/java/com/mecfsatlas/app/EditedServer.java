package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.curation.LoadReport;
import com.mecfsatlas.curation.SampleContent;
import com.mecfsatlas.revision.RevisionLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;

/** A server over a few curated files, which are edited while it answers. */
final class EditedServer implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path content;
  private final OpenAtlas atlas;
  private final Server server;

  /**
   * Starts one.
   *
   * @param folder empty, for the files and the home
   * @param clock of the revisions
   */
  static EditedServer in(Path folder, Clock clock) {
    SampleContent.in(folder);
    return again(folder, clock);
  }

  /** Starts again over what the last one left in {@code folder}. */
  static EditedServer again(Path folder, Clock clock) {
    return new EditedServer(folder, clock);
  }

  private EditedServer(Path folder, Clock clock) {
    content = folder;
    Settings settings =
        Settings.from(
            Map.of(
                "ATLAS_CONTENT", folder.toString(),
                "ATLAS_HOME", folder.resolve("home").toString(),
                "ATLAS_PORT", "0"));
    atlas = OpenAtlas.open(settings, Progress.onStandardError(), clock);
    server = Server.start(settings, atlas);
  }

  /** Replaces the first match of {@code from} in a curated file; one revision. */
  void edit(String file, String from, String to) throws IOException {
    Path path = content.resolve(file);
    String before = Files.readString(path);
    String after = Pattern.compile(from).matcher(before).replaceFirst(to);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(path, after);
    LoadReport report = atlas.loader().load(done -> {});
    assertThat(report.violations()).isEmpty();
    assertThat(report.faults()).isEmpty();
  }

  /** GETs {@code path} with names and values of header fields. */
  HttpResponse<String> get(String path, String... fields) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
    for (int i = 0; i < fields.length; i += 2) {
      request.header(fields[i], fields[i + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  URI address() {
    return server.address();
  }

  RevisionLog log() {
    return atlas.log();
  }

  @Override
  public void close() {
    server.stop();
    atlas.close();
  }
}
