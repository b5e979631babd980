package com.mecfsatlas.validation.wording;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of rules, one JSON file each: what lies in it is the list, in a jar as on a disk. */
final class RuleFolder {
  private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  /** A list or a word that a rule leaves out is empty; a name that no rule has is refused. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .withConfigOverride(List.class, lists -> lists.setSetterInfo(EMPTY))
          .withConfigOverride(String.class, words -> words.setSetterInfo(EMPTY))
          .build();

  private final List<Rule> rules;
  private final RuleHistory history;

  private RuleFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      rules =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .map(RuleFolder::rule)
              .toList();
    }
    history = RuleHistory.read(Files.readString(folder.resolve("versions.txt")));
  }

  /** The rules that this build carries. */
  static RuleFolder packaged() {
    URL versions = RuleFolder.class.getResource("versions.txt");
    if (versions == null) {
      throw new IllegalStateException("the wording rules are not in this build: versions.txt");
    }
    return beside(versions);
  }

  /** The rules beside the file {@code versions.txt} at this address. */
  static RuleFolder beside(URL versions) {
    try {
      if (versions.openConnection() instanceof JarURLConnection jar) {
        URI archive = jar.getJarFileURL().toURI();
        try (FileSystem files = FileSystems.newFileSystem(Path.of(archive))) {
          return new RuleFolder(files.getPath(jar.getEntryName()).resolveSibling(""));
        }
      }
      return new RuleFolder(Path.of(versions.toURI()).resolveSibling(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(versions.toString(), e);
    }
  }

  List<Rule> rules() {
    return rules;
  }

  RuleHistory history() {
    return history;
  }

  private static Rule rule(Path file) {
    try {
      return JSON.readValue(Files.readString(file), Rule.class);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }
}
