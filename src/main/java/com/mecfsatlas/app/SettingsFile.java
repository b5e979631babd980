package com.mecfsatlas.app;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A file of settings, in the syntax of {@link Properties} and in UTF-8. */
final class SettingsFile {
  /** Its name in the home. */
  static final String NAME = "atlas.properties";

  private SettingsFile() {}

  /**
   * A key and its value.
   *
   * @param number of the line, from 1
   */
  record Line(Path file, int number, String key, String value) {
    String place() {
      return file + ":" + number;
    }

    Path folder() {
      return file.toAbsolutePath().resolveSibling("").normalize();
    }
  }

  /**
   * What the file says, by key.
   *
   * @throws SettingException where it cannot be read, has a key that is no setting, or has one
   *     twice
   */
  static Map<String, Line> read(Path file) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Line line : lines(file)) {
      SettingNames.requireKey(line.key(), line.place());
      Line before = lines.put(line.key(), line);
      if (before != null) {
        throw new SettingException(
            line.key()
                + " in "
                + line.place()
                + " stands in line "
                + before.number()
                + " already: keep one of them");
      }
    }
    return lines;
  }

  private static List<Line> lines(Path file) {
    List<Line> lines = new ArrayList<>();
    StringBuilder logical = new StringBuilder();
    int number = 0;
    int start = 1;
    for (String natural : text(file).split("\r\n|\r|\n", -1)) {
      number++;
      if (logical.isEmpty()) {
        start = number;
      }
      logical.append(natural).append('\n');
      if (!isContinued(natural, logical)) {
        add(file, start, logical.toString(), lines);
        logical.setLength(0);
      }
    }
    add(file, start, logical.toString(), lines);
    return lines;
  }

  /** Whether the next line belongs to it: it ends in an odd number of backslashes. */
  private static boolean isContinued(String natural, CharSequence logical) {
    String start = logical.toString().stripLeading();
    if (start.startsWith("#") || start.startsWith("!")) {
      return false;
    }
    int end = natural.length();
    while (end > 0 && natural.charAt(end - 1) == '\\') {
      end--;
    }
    return (natural.length() - end) % 2 == 1;
  }

  private static void add(Path file, int number, String logical, List<Line> lines) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(logical));
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingException(file + ":" + number + " cannot be read: " + e.getMessage(), e);
    }
    properties
        .stringPropertyNames()
        .forEach(
            key -> lines.add(new Line(file, number, key, properties.getProperty(key).strip())));
  }

  private static String text(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new SettingException(
          "the settings file " + file + (Files.exists(file) ? " is no file" : " is not there"));
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new SettingException("the settings file " + file + " is no text in UTF-8", e);
    } catch (IOException e) {
      throw new SettingException(
          "the settings file " + file + " cannot be read: may this user read it?", e);
    }
  }
}
