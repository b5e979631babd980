package com.mecfsatlas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One way to break one shipped file.
 *
 * @param file the file, below the content folder
 * @param from the text to replace, where it stands first
 * @param to what replaces it
 * @param subject how the block of the focus node begins
 * @param focus the node that then breaks a rule, below the base of all things
 * @param rule the rule it breaks
 */
record Breakage(String file, String from, String to, String subject, String focus, String rule) {
  void apply(Path content) throws IOException {
    Path broken = content.resolve(file);
    String text = Files.readString(broken);
    assertThat(text).contains(from);
    int start = text.indexOf(from);
    Files.writeString(
        broken, text.substring(0, start) + to + text.substring(start + from.length()));
  }

  /** The beginning of the line that the gate is to write about it. */
  String expected(Path content) throws IOException {
    String text = Files.readString(content.resolve(file));
    assertThat(text).contains("\n" + subject);
    long line = text.substring(0, text.indexOf("\n" + subject) + 1).lines().count() + 1;
    return "%s:%d: https://www.mecfsatlas.com/id/%s breaks %s: ".formatted(file, line, focus, rule);
  }

  @Override
  public String toString() {
    return file + " without " + from.strip();
  }
}
