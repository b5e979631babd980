package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log in a folder to which something has happened. */
class DamagedLogTest {
  private static final int WRITTEN = 6;

  @TempDir private Path folder;

  private List<Revision> revisions = List.of();

  @BeforeEach
  void writeLog() {
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      revisions =
          LongStream.rangeClosed(1, WRITTEN)
              .mapToObj(n -> log.append(Drafts.draft(n), Drafts.statements(n)))
              .toList();
    }
  }

  static Stream<Integer> lengths() {
    return Stream.of(0, 1, 9, 40, 200, -1, -9);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void a_torn_tail_is_set_aside_and_its_number_given_again(int length) throws IOException {
    cut(entry(WRITTEN), length);
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertThat(log.range(1, 99)).isEqualTo(revisions.subList(0, WRITTEN - 1));
      assertThat(entry(WRITTEN)).doesNotExist();
      assertThat(entry(WRITTEN).resolveSibling("000006.rdfp.gz.torn")).exists();
      assertThat(append(log, WRITTEN)).isEqualTo(revisions.getLast());
      assertThat(log.verify()).isEmpty();
    }
  }

  @Test
  void a_second_torn_tail_does_not_take_the_place_of_the_first() throws IOException {
    cut(entry(WRITTEN), 40);
    FileRevisionLog.open(folder).close();
    cut(entry(WRITTEN - 1), 40);
    FileRevisionLog.open(folder).close();
    Files.copy(entry(1), entry(WRITTEN - 1));
    cut(entry(WRITTEN - 1), 40);
    FileRevisionLog.open(folder).close();
    assertThat(entry(1).getParent())
        .isDirectoryContaining("glob:**/000006.rdfp.gz.torn")
        .isDirectoryContaining("glob:**/000005.rdfp.gz.torn")
        .isDirectoryContaining("glob:**/000005.rdfp.gz.torn1");
  }

  @Test
  void of_many_torn_tails_the_ten_newest_are_kept() throws IOException {
    for (int i = 0; i < 12; i++) {
      Files.copy(entry(1), entry(WRITTEN), StandardCopyOption.REPLACE_EXISTING);
      cut(entry(WRITTEN), 40 + i);
      FileRevisionLog.open(folder).close();
    }
    try (Stream<Path> files = Files.list(entry(1).getParent())) {
      assertThat(files.filter(each -> each.toString().contains(".torn"))).hasSize(10);
    }
  }

  @Test
  void an_entry_that_ends_after_its_header_is_torn() throws IOException {
    rewrite(entry(WRITTEN), text -> text.substring(0, text.indexOf("TX .")));
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertThat(log.head()).isEqualTo(WRITTEN - 1);
    }
  }

  @Test
  void who_only_reads_leaves_a_torn_tail_where_it_is() throws IOException {
    cut(entry(WRITTEN), 40);
    Files.createDirectories(folder.resolve("pending"));
    Files.writeString(folder.resolve("pending/whole"), "x");
    try (RevisionLog log = FileRevisionLog.read(folder)) {
      assertThat(log.range(1, 99)).isEqualTo(revisions.subList(0, WRITTEN - 1));
      assertThat(entry(WRITTEN)).exists();
      assertThat(folder.resolve("pending/whole")).exists();
      assertFault(log, WRITTEN, "cannot be unpacked");
    }
  }

  @Test
  void what_a_broken_off_writing_left_is_taken_away() throws IOException {
    Files.writeString(folder.resolve("pending/body"), "x");
    Files.writeString(folder.resolve("pending/whole"), "x");
    FileRevisionLog.open(folder).close();
    assertThat(folder.resolve("pending")).isEmptyDirectory();
  }

  @Test
  void a_torn_entry_with_a_successor_is_named_and_nothing_is_added() throws IOException {
    cut(entry(3), 40);
    deleteIndex();
    assertDamaged(3, "cannot be unpacked");
  }

  @Test
  void a_missing_entry_is_named_and_nothing_is_added() throws IOException {
    Files.delete(entry(3));
    assertDamaged(3, "is missing");
  }

  @Test
  void the_first_entry_cannot_be_missing() throws IOException {
    Files.delete(entry(1));
    assertDamaged(1, "is missing");
  }

  @Test
  void an_entry_in_the_place_of_another_is_named() throws IOException {
    Files.copy(entry(2), entry(3), StandardCopyOption.REPLACE_EXISTING);
    deleteIndex();
    assertDamaged(3, "is that of revision 2");
  }

  @Test
  void a_changed_header_is_named() throws IOException {
    rewrite(entry(3), text -> text.replace("a curator", "somebody else"));
    deleteIndex();
    assertDamaged(3, "has been changed");
  }

  @Test
  void a_newer_format_is_named() throws IOException {
    rewrite(entry(3), text -> text.replace("H format \"1\"", "H format \"2\""));
    deleteIndex();
    assertDamaged(3, "format 2", "update it");
  }

  @Test
  void a_newer_format_of_the_newest_entry_is_no_torn_tail() throws IOException {
    rewrite(entry(WRITTEN), text -> text.replace("H format \"1\"", "H format \"2\""));
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertThat(entry(WRITTEN)).exists();
      assertThat(log.range(1, 99)).isEqualTo(revisions.subList(0, WRITTEN - 1));
      assertFault(log, WRITTEN, "format 2");
      assertThatThrownBy(() -> append(log, WRITTEN)).hasMessageContaining("format 2");
    }
  }

  @Test
  void a_whole_entry_of_another_log_breaks_the_chain() throws IOException {
    try (RevisionLog other = FileRevisionLog.open(folder.resolve("other"))) {
      other.append(Drafts.draft(1), Drafts.statements(5));
      append(other, 2);
      append(other, 3);
    }
    Path foreign = folder.resolve("other/000/000003.rdfp.gz");
    Files.copy(foreign, entry(3), StandardCopyOption.REPLACE_EXISTING);
    deleteIndex();
    assertDamaged(3, "does not follow from the revision before it");
  }

  @Test
  void a_torn_entry_that_the_index_vouches_for_is_found_by_the_check_and_by_who_reads_it()
      throws IOException {
    cut(entry(3), 40);
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertFault(log, 3, "cannot be unpacked");
      assertThatThrownBy(() -> log.get(3))
          .isInstanceOf(RevisionLogException.class)
          .hasMessageContainingAll(folder.toString(), "revision 3", "cannot be unpacked");
    }
  }

  /** A start reads no patch but the newest. */
  @Test
  void a_changed_patch_is_found_by_the_check_and_by_who_reads_it() throws IOException {
    rewrite(entry(3), text -> text.replace("statement \\\"3\\\"", "statement \\\"4\\\""));
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertFault(log, 3, "has been changed");
      assertThatThrownBy(() -> log.patch(3))
          .isInstanceOf(RevisionLogException.class)
          .hasMessageContainingAll(folder.toString(), "revision 3", "has been changed", "backup");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{}\n", "\ud83d\ude00\n"})
  void an_index_that_is_wrong_is_written_anew(String wrong) throws IOException {
    byte[] index = Files.readAllBytes(index());
    Files.writeString(index(), wrong);
    assertIndexIsMended(index);
  }

  @Test
  void an_index_that_is_missing_short_torn_or_long_is_written_anew() throws IOException {
    byte[] index = Files.readAllBytes(index());
    Files.delete(index());
    assertIndexIsMended(index);
    Files.write(index(), Arrays.copyOf(index, index.length - 1));
    assertIndexIsMended(index);
    Files.write(index(), Arrays.copyOf(index, index.length / 2));
    assertIndexIsMended(index);
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    twice.write(index);
    twice.write(index);
    Files.write(index(), twice.toByteArray());
    assertIndexIsMended(index);
    Files.write(index(), new byte[] {(byte) 0xff, '\n'});
    assertIndexIsMended(index);
  }

  @Test
  void an_index_that_says_something_else_is_written_anew() throws IOException {
    byte[] index = Files.readAllBytes(index());
    String text = new String(index, StandardCharsets.UTF_8);
    Files.writeString(index(), text.replaceFirst("id/e2", "id/e3"));
    assertIndexIsMended(index);
  }

  @Test
  void the_index_of_another_log_is_not_believed() throws IOException {
    byte[] index = Files.readAllBytes(index());
    try (RevisionLog other = FileRevisionLog.open(folder.resolve("other"))) {
      LongStream.rangeClosed(1, WRITTEN)
          .forEach(n -> other.append(Drafts.draft(n, "other", "other"), Drafts.statements(n)));
    }
    Files.copy(
        folder.resolve("other/000/index.jsonl"), index(), StandardCopyOption.REPLACE_EXISTING);
    assertIndexIsMended(index);
  }

  @Test
  void who_only_reads_does_not_mend_the_index() throws IOException {
    deleteIndex();
    try (RevisionLog log = FileRevisionLog.read(folder)) {
      assertThat(log.byGraph(Drafts.GRAPH + "g3")).containsExactly(revisions.get(2));
    }
    assertThat(index()).doesNotExist();
  }

  private void assertIndexIsMended(byte[] index) throws IOException {
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertThat(log.range(1, 99)).isEqualTo(revisions);
      assertThat(log.byEntity(Drafts.ENTITY + "e2"))
          .isEqualTo(revisions.stream().filter(each -> of(each, "e2")).toList());
      assertThat(log.byEntity(Drafts.ENTITY + "other")).isEmpty();
    }
    assertThat(index()).hasBinaryContent(index);
  }

  private static boolean of(Revision revision, String entity) {
    return revision.entities().contains(Drafts.ENTITY + entity);
  }

  /** Around the damage everything can be read; the damage is named; nothing is added. */
  private void assertDamaged(int number, String... words) throws IOException {
    try (RevisionLog log = FileRevisionLog.open(folder)) {
      assertThat(log.head()).isEqualTo(WRITTEN);
      assertThat(log.range(number + 1, 99)).isEqualTo(revisions.subList(number, WRITTEN));
      assertThat(log.range(1, number - 1)).isEqualTo(revisions.subList(0, number - 1));
      assertThat(log.patch(number + 1)).isNotNull();
      assertFault(log, number, words);
      assertThatThrownBy(() -> append(log, WRITTEN + 1))
          .isInstanceOf(RevisionLogException.class)
          .hasMessageContaining("revision " + number + " ")
          .hasMessageContainingAll(words)
          .hasMessageContainingAll(folder.toString(), "backup", "rebuild");
    }
    assertThat(entry(WRITTEN + 1)).doesNotExist();
    assertThat(folder.resolve("pending")).isEmptyDirectory();
  }

  private static void assertFault(RevisionLog log, int number, String... words) {
    Optional<LogFault> fault = log.verify();
    assertThat(fault.map(LogFault::number)).contains((long) number);
    assertThat(fault.orElseThrow().toString()).contains(words).contains("backup", "rebuild");
  }

  private static Revision append(RevisionLog log, long number) {
    return log.append(Drafts.draft(number), Drafts.statements(number));
  }

  private Path entry(int number) {
    return folder.resolve("000/%06d.rdfp.gz".formatted(number));
  }

  private Path index() {
    return folder.resolve("000/index.jsonl");
  }

  private void deleteIndex() throws IOException {
    Files.delete(index());
  }

  /** Keeps so many bytes of a file, or all but so many. */
  private static void cut(Path file, int length) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, length < 0 ? bytes.length + length : length));
  }

  private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
    String text;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(change.apply(text)).isNotEqualTo(text);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
    }
  }
}
