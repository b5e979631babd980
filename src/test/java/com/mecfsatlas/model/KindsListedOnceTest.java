package com.mecfsatlas.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing but {@link EntityType} and the ontology lists kinds of things. */
class KindsListedOnceTest {
  private static final List<String> SOURCES = List.of("src/main/java", "src/main/jte", "sparql");

  @Test
  void no_source_names_three_kinds_in_a_row() {
    String constant = "(?:EntityType\\.)?\\b(?:" + names(Enum::name) + ")\\b";
    String segment = "\"(?:" + names(EntityType::segment) + ")\"";
    String type = "atlas:(?:" + names(kind -> kind.type().getLocalName()) + ")\\b";
    Pattern listed =
        Pattern.compile(
            Stream.of(constant, segment, type)
                .map(name -> name + "(?:[\\s,|]+" + name + "){2}")
                .collect(Collectors.joining("|")));
    assertThat(
            files(".java", ".jte", ".rq", ".ru").filter(file -> listed.matcher(text(file)).find()))
        .as("these ask of certain kinds; that a new one is asked of too is for people to say")
        .map(Path::toString)
        .containsExactly("sparql/view/gaps.rq");
  }

  @Test
  void what_is_done_for_one_kind_has_something_to_do_for_every_other() {
    Pattern chosen = Pattern.compile("switch \\([^\\n]*\\bkind(?:\\(\\))?\\) \\{");
    List<Path> switches = files(".java").filter(file -> chosen.matcher(text(file)).find()).toList();
    assertThat(switches).isNotEmpty();
    assertThat(switches).allSatisfy(file -> assertThat(text(file)).contains("default ->"));
  }

  @Test
  void the_stylesheet_has_each_mark_and_no_other() {
    String style = text(Path.of("src/main/resources/assets/atlas.css"));
    List<String> styled =
        Pattern.compile("\\.t-([a-z]+)\\{")
            .matcher(style)
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    assertThat(styled)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EntityType.Mark.values())
                .filter(mark -> mark != EntityType.Mark.NONE)
                .map(mark -> mark.name().toLowerCase(java.util.Locale.ROOT))
                .toList());
  }

  private static String names(Function<EntityType, String> name) {
    return Arrays.stream(EntityType.values()).map(name).collect(Collectors.joining("|"));
  }

  private static Stream<Path> files(String... suffixes) {
    List<Path> files =
        SOURCES.stream()
            .flatMap(KindsListedOnceTest::walk)
            .filter(file -> Arrays.stream(suffixes).anyMatch(file.toString()::endsWith))
            .filter(file -> !file.endsWith("EntityType.java"))
            .sorted()
            .toList();
    assertThat(files).hasSizeGreaterThan(50);
    return files.stream();
  }

  private static Stream<Path> walk(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
