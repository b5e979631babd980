package com.mecfsatlas.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noticed while curated files are edited, and what they are when it is told. */
class CorpusWatcherTest {
  private static final Path RECORD = Path.of("data/curated/evidence/a.ttl");
  private static final Path OTHER = Path.of("data/curated/evidence/b.ttl");
  private static final int PATIENCE = 60;
  private static final int QUIET = 1500;

  @TempDir private Path content;
  private final BlockingQueue<List<Path>> told = new LinkedBlockingQueue<>();
  private CorpusWatcher watcher;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(content.resolve("ontology"));
    Files.createDirectories(content.resolve(RECORD).getParent());
    Files.writeString(content.resolve(RECORD), "# a");
    watcher = CorpusWatcher.begin(content, () -> told.add(files()));
  }

  @AfterEach
  void end() {
    watcher.close();
  }

  @Test
  void an_editor_that_renames_and_saves_deletes_nothing() throws Exception {
    Path file = content.resolve(RECORD);
    Files.move(file, content.resolve("data/curated/evidence/a.ttl~"));
    Thread.sleep(50);
    Files.writeString(file, "# another");
    assertThat(next()).containsExactly(RECORD);
    assertQuiet();
  }

  @Test
  void an_editor_that_saves_under_another_name_deletes_nothing() throws Exception {
    Path part = Files.writeString(content.resolve("data/curated/evidence/.a.swp"), "# another");
    Files.move(part, content.resolve(RECORD), StandardCopyOption.REPLACE_EXISTING);
    assertThat(next()).containsExactly(RECORD);
    assertQuiet();
  }

  @Test
  void what_is_saved_shortly_one_after_the_other_is_told_once() throws Exception {
    for (int i = 0; i < 10; i++) {
      Files.writeString(content.resolve(i % 2 == 0 ? RECORD : OTHER), "# " + i);
      Thread.sleep(20);
    }
    assertThat(next()).containsExactly(RECORD, OTHER);
    assertQuiet();
  }

  @Test
  void a_file_that_is_moved_away_and_back_is_told_each_time() throws Exception {
    Path away = content.resolve("away.ttl");
    Files.move(content.resolve(RECORD), away);
    assertThat(next()).isEmpty();
    Files.move(away, content.resolve(RECORD));
    assertThat(next()).containsExactly(RECORD);
  }

  @Test
  void files_in_a_new_folder_are_noticed() throws Exception {
    Path folder = Files.createDirectories(content.resolve("data/curated/new"));
    assertThat(next()).containsExactly(RECORD);
    Files.writeString(folder.resolve("c.ttl"), "# c");
    assertThat(next()).contains(Path.of("data/curated/new/c.ttl"));
    Files.writeString(folder.resolve("c.ttl"), "# other");
    assertThat(next()).contains(Path.of("data/curated/new/c.ttl"));
  }

  @Test
  void a_folder_that_goes_and_comes_again_is_watched_again() throws Exception {
    Path folder = content.resolve(RECORD).getParent();
    Path away = content.resolve("away");
    Files.move(folder, away);
    assertThat(next()).isEmpty();
    Files.move(away, folder);
    assertThat(next()).containsExactly(RECORD);
    Files.writeString(content.resolve(RECORD), "# another");
    assertThat(next()).containsExactly(RECORD);
  }

  @Test
  void what_is_no_turtle_is_not_told() throws Exception {
    Files.writeString(content.resolve("data/curated/evidence/notes.txt"), "a note");
    assertQuiet();
  }

  @Test
  void a_watch_goes_on_after_what_it_told_of_failed() throws Exception {
    watcher.close();
    watcher =
        CorpusWatcher.begin(
            content,
            () -> {
              told.add(files());
              throw new IllegalStateException("it cannot be taken up");
            });
    Files.writeString(content.resolve(RECORD), "# one");
    assertThat(next()).containsExactly(RECORD);
    Files.writeString(content.resolve(RECORD), "# two");
    assertThat(next()).containsExactly(RECORD);
  }

  private List<Path> next() throws InterruptedException {
    List<Path> files = told.poll(PATIENCE, TimeUnit.SECONDS);
    assertThat(files).as("told within %d seconds", PATIENCE).isNotNull();
    return files;
  }

  private void assertQuiet() throws InterruptedException {
    assertThat(told.poll(QUIET, TimeUnit.MILLISECONDS)).isNull();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(content.resolve("data"))) {
      return files
          .filter(each -> each.toString().endsWith(".ttl"))
          .map(content::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
