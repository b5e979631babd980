package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "port = 8081\n",
        "port=8081\nhost : 0.0.0.0\n\n  home   /var/lib/atlas",
        "# port = 1\n! port = 2\nport = 3\n",
        "# a comment ends at its line \\\nport = 4\n",
        "service-allow = https://a.example/sparql \\\n    https://b.example/sparql\nport=5\n",
        "home = C:\\\\atlas\\\\\nport = 6\n",
        "home = /tmp/\\u00e4\r\nport = 7\rhost = a\r\n",
        "home = /tmp/ä\n",
        "port = 8\\",
        "\\\nport = 9\n",
        "po\\\n  rt = 10\n"
      })
  void it_is_read_as_java_reads_properties(String text) throws IOException {
    Properties expected = new Properties();
    expected.load(new StringReader(text));
    Map<String, String> read =
        SettingsFile.read(write(text)).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().value()));
    assertThat(read)
        .isEqualTo(
            expected.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, expected::getProperty)));
  }

  @Test
  void a_line_is_numbered_as_an_editor_does_where_lines_are_continued_too() {
    Map<String, SettingsFile.Line> lines =
        SettingsFile.read(write("# one\nservice-allow = a \\\n  b\n\nport = 8081\n"));
    assertThat(lines.values().stream().map(line -> line.key() + " in " + line.place()))
        .containsExactly(
            "service-allow in " + folder.resolve("atlas.properties") + ":2",
            "port in " + folder.resolve("atlas.properties") + ":5");
  }

  @Test
  void a_key_that_is_no_setting_is_refused_with_its_line_and_the_nearest_that_is() {
    assertThatThrownBy(() -> SettingsFile.read(write("host = a\nquery-second = 5\n")))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("query-second in ")
        .hasMessageContaining("atlas.properties:2")
        .hasMessageContaining("query-seconds");
  }

  @Test
  void a_key_that_stands_twice_is_refused_with_both_lines() {
    assertThatThrownBy(() -> SettingsFile.read(write("port = 1\nhost = a\nport = 2\n")))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("atlas.properties:3")
        .hasMessageContaining("line 1");
  }

  @Test
  void what_is_no_text_is_refused_with_its_name() throws IOException {
    Path file = Files.write(folder.resolve("atlas.properties"), new byte[] {(byte) 0xC3, 0x28});
    assertThatThrownBy(() -> SettingsFile.read(file))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> SettingsFile.read(write("home = \\u12")))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("atlas.properties:1");
  }

  private Path write(String text) {
    try {
      return Files.writeString(folder.resolve("atlas.properties"), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
