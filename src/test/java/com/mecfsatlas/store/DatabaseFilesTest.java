package com.mecfsatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is noted of a database beside it. */
class DatabaseFilesTest {
  @TempDir private Path home;
  private Path file = Path.of("");
  private DatabaseFiles files = new DatabaseFiles(file, file);

  @BeforeEach
  void write() throws IOException {
    file = Files.createDirectories(home.resolve("tdb2/Data-0001")).resolve("SPO.dat");
    Files.write(file, new byte[100]);
    files = new DatabaseFiles(home, home.resolve("tdb2"));
    files.noteAtRest();
  }

  @Test
  void a_file_that_has_grown_is_whole() throws IOException {
    Files.write(file, new byte[101]);
    assertThatCode(files::check).doesNotThrowAnyException();
  }

  @Test
  void a_file_that_is_shorter_or_missing_is_named_with_the_way_out() throws IOException {
    Files.write(file, new byte[99]);
    assertThatThrownBy(files::check)
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(file.toString(), "shorter than it was", "atlas rebuild");
    Files.write(file.resolveSibling("other"), new byte[1]);
    Files.delete(file);
    assertThatThrownBy(files::check)
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll(file.toString(), "is missing", "atlas rebuild");
  }

  @Test
  void what_comes_and_goes_is_not_missed() throws IOException {
    Path journal = Files.write(file.resolveSibling("journal.jrnl"), new byte[10]);
    files.noteAtRest();
    Files.delete(journal);
    assertThatCode(files::check).doesNotThrowAnyException();
  }

  @Test
  void a_database_that_is_gone_as_a_whole_is_begun_anew() throws IOException {
    Files.delete(file);
    assertThatCode(files::check).doesNotThrowAnyException();
  }

  @Test
  void it_is_outgrown_at_twice_the_room_of_one_state_until_that_is_noted_anew() throws IOException {
    Files.write(file, new byte[200]);
    files.noteAtRest();
    assertThat(files.isOutgrown()).isFalse();
    Files.write(file, new byte[201]);
    files.noteAtRest();
    assertThat(files.isOutgrown()).isTrue();
    files.noteLive();
    assertThat(files.isOutgrown()).isFalse();
  }

  @Test
  void a_note_that_cannot_be_read_is_begun_anew() throws IOException {
    for (String wrong : new String[] {"", "null", "{}", "{\"live\":", "[1]"}) {
      Files.writeString(home.resolve("store.json"), wrong);
      assertThatCode(files::check).doesNotThrowAnyException();
      assertThat(files.isOutgrown()).isFalse();
    }
    files.noteAtRest();
    Files.delete(file);
    Files.write(file.resolveSibling("other"), new byte[1]);
    assertThatThrownBy(files::check).isInstanceOf(StoreException.class);
  }
}
