package com.mecfsatlas.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/com/mecfsatlas/validation/wording").toAbsolutePath();
  private static final RuleFolder PACKAGED = RuleFolder.packaged();

  @Test
  void every_file_in_the_folder_is_a_rule_of_its_own_name() throws IOException {
    assertThat(files())
        .isNotEmpty()
        .map(file -> String.valueOf(file.getFileName()))
        .filteredOn(name -> !name.equals("versions.txt"))
        .containsExactlyInAnyOrderElementsOf(
            PACKAGED.rules().stream().map(rule -> rule.id() + ".json").toList());
  }

  @Test
  void a_jar_has_the_rules_of_the_folder(@TempDir Path temp) throws IOException {
    URI jar = URI.create("jar:" + temp.resolve("atlas.jar").toUri());
    try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Path folder = Files.createDirectories(inside.getPath("/com/wording"));
      for (Path file : files()) {
        Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
      }
    }
    RuleFolder packed = RuleFolder.beside(URI.create(jar + "!/com/wording/versions.txt").toURL());
    assertThat(RuleHistory.digest(packed.rules())).isEqualTo(RuleHistory.digest(PACKAGED.rules()));
  }

  /** If this fails, a rule means something else: add a line to versions.txt, edit none. */
  @Test
  void a_rule_that_changed_its_meaning_has_a_new_version() {
    assertThat(PACKAGED.history().latest().digest())
        .isEqualTo(RuleHistory.digest(PACKAGED.rules()));
  }

  @Test
  void no_version_and_no_meaning_stands_twice_in_the_history() {
    List<RuleHistory.Entry> entries = PACKAGED.history().entries();
    assertThat(entries).isNotEmpty();
    assertThat(entries).extracting(RuleHistory.Entry::version).doesNotHaveDuplicates();
    assertThat(entries).extracting(RuleHistory.Entry::digest).doesNotHaveDuplicates();
    assertThat(new WordingScanner().version()).isEqualTo(entries.getLast().version());
  }

  @Test
  void the_manual_names_every_rule() throws IOException {
    String manual = Files.readString(Path.of("src/site/markdown/wording.md"));
    assertThat(PACKAGED.rules())
        .allSatisfy(rule -> assertThat(manual).contains("`" + rule.id() + "`"));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
