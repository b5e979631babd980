package com.mecfsatlas.app;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged atlas has all that it needs, and nothing else; it went through every door. */
class DistributionIT {
  private static final Pattern MISSING =
      Pattern.compile("NoClassDefFoundError|ClassNotFoundException|ServiceConfigurationError");

  /** What was thrown, also where somebody caught it. */
  private static final Pattern THROWN = Pattern.compile("NoClassDefFoundError'\\{[^}]*}: ([^>]+)>");

  private static final Pattern LOADED = Pattern.compile("source: \\S+/([^/]+\\.jar)");

  /** Fuseki looks whether Jena's commands are there, and goes on without them. */
  private static final Set<String> LOOKED_FOR = Set.of("org/apache/jena/cmd/Cmds");

  /** From which nothing is loaded, and why they are brought all the same. */
  private static final Map<String, String> UNTOUCHED =
      Map.of(
          "jspecify", "annotations, which no Java loads unless somebody reads them",
          "error_prone_annotations", "annotations",
          "commons-text", "a citation style that capitalises every word; ours do not",
          "datatype", "a time of day in a row as JSON-LD; no row has one",
          "openpdf-fonts-extra", "the letters of pictures are read as a file");

  @TempDir private static Path work;

  private static Distribution atlas;

  @BeforeAll
  static void walk() throws Exception {
    try (ForeignEndpoint foreign = new ForeignEndpoint()) {
      atlas =
          new Distribution(
              work,
              Map.of("ATLAS_SERVICE_ALLOW", foreign.addresses(), "ATLAS_QUERY_SECONDS", "120"));
      new DistributionWalk(atlas, foreign, work).walk();
    }
  }

  @Test
  void nothing_that_is_printed_or_logged_tells_of_a_class_that_is_missing() throws IOException {
    assertThat(atlas.printed()).isNotEmpty().noneMatch(line -> MISSING.matcher(line).find());
  }

  @Test
  void no_class_is_missed_in_silence() throws IOException {
    assertThat(found(THROWN)).isSubsetOf(LOOKED_FOR);
  }

  @Test
  void something_is_loaded_from_every_jar_that_has_classes() throws IOException {
    Set<String> withClasses =
        Distribution.jars().stream()
            .filter(DistributionIT::hasClasses)
            .map(jar -> jar.getFileName().toString())
            .filter(name -> UNTOUCHED.keySet().stream().noneMatch(name::startsWith))
            .collect(toSet());
    assertThat(found(LOADED)).hasSizeGreaterThan(50).containsAll(withClasses);
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    return atlas.traced().stream()
        .flatMap(line -> pattern.matcher(line).results())
        .map(found -> found.group(1))
        .collect(toSet());
  }

  private static boolean hasClasses(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
