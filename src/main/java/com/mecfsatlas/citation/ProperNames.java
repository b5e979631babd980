package com.mecfsatlas.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that keep their capitals in a title of which every word begins with one, where nothing else
 * tells a name from a word: the lines of {@code citation/proper-names.txt}.
 */
final class ProperNames {
  private static final Pattern NAMES = read();

  private final String title;

  ProperNames(String title) {
    this.title = title;
  }

  /** Whether a name covers any of the title from {@code begin} to {@code end}. */
  boolean cover(int begin, int end) {
    Matcher name = NAMES.matcher(title);
    while (name.find()) {
      if (name.start() < end && begin < name.end()) {
        return true;
      }
    }
    return false;
  }

  private static Pattern read() {
    try (InputStream in = ProperNames.class.getResourceAsStream("/citation/proper-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("citation/proper-names.txt is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.joining("|"),
                  names ->
                      Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
