package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual's page on settings says what the code does. */
class ConfigurationPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/configuration.md");

  @Test
  void its_table_has_every_setting_as_it_is_declared() throws IOException {
    String table =
        Setting.all().stream()
            .map(ConfigurationPageTest::row)
            .collect(
                Collectors.joining(
                    "", "| key | default | allowed | what |\n|---|---|---|---|\n", "\n"));
    assertThat(Files.readString(PAGE)).contains(table);
  }

  @Test
  void its_example_of_a_file_can_be_used_as_it_stands(@TempDir Path folder) throws IOException {
    List<String> examples =
        Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      Path file = Files.writeString(folder.resolve("atlas.properties"), example);
      assertThat(SettingsFile.read(file)).isNotEmpty();
      assertThat(Settings.of(Configuration.read(Map.of(), file, Map.of()))).isNotNull();
    }
  }

  @Test
  void it_shows_each_setting_in_use() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(Setting.all())
        .isNotEmpty()
        .allSatisfy(setting -> assertThat(page).contains("\n" + setting.key() + " = "));
  }

  private static String row(Setting<?> setting) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            setting.key(),
            setting.otherwise().isEmpty() ? "none" : "`" + setting.otherwise() + "`",
            setting.form().allowed(),
            setting.sentence());
  }
}
