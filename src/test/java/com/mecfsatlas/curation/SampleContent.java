package com.mecfsatlas.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small content folder, with rules and ontology of this repository, that tests may edit. */
public record SampleContent(Path folder) {
  /** The one record, below the folder. */
  public static final Path RECORD =
      Path.of("data/curated/evidence/lusso-1993-infection-natural.ttl");

  /** The paper that it reads. */
  public static final Path PAPER = Path.of("data/curated/papers/lusso-1993-infection-natural.ttl");

  private static final List<String> PAPERS =
      List.of(
          "lusso-1993-infection-natural",
          "unknown-1991-induction-cd4",
          "flamand-1996-human-herpesvirus",
          "asada-1999-human-herpesvirus");

  private static final List<String> OF_MANY = List.of("evidence", "papers", "criteria");
  private static final Pattern DEFINITIONS =
      Pattern.compile(
          "\\s*;\\s+atlas:concerns criterion:[a-z0-9-]+(\\s*,\\s+criterion:[a-z0-9-]+)*(?=\\s+[;.])"
              + "|(?<= )criterion:[a-z0-9-]+\\s*,\\s+|\\s*,\\s+criterion:[a-z0-9-]+");

  private static final Pattern AUTHOR = Pattern.compile("author:[a-z0-9-]+");

  /**
   * Copies one record, the papers that it names, the names that sign these and all other lists of
   * things into {@code folder}.
   */
  public static SampleContent in(Path folder) {
    copy(Path.of("ontology"), folder);
    copy(Path.of("sparql"), folder);
    Path curated = Path.of("data/curated");
    try (Stream<Path> lists = Files.list(curated)) {
      lists
          .filter(list -> !OF_MANY.contains(list.getFileName().toString()))
          .forEach(list -> copy(list, folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    copy(RECORD, folder);
    PAPERS.forEach(paper -> copy(curated.resolve("papers/" + paper + ".ttl"), folder));
    SampleContent content = new SampleContent(folder);
    content.keepSigningNames();
    content.leaveOutDefinitions();
    return content;
  }

  /** There are no case definitions, so that nothing concerns one. */
  private void leaveOutDefinitions() {
    for (String list : List.of("concepts", "instruments", "populations")) {
      Path file = Path.of("data/curated", list, list + ".ttl");
      write(file, DEFINITIONS.matcher(read(file)).replaceAll(""));
      write(file, TurtleLayout.of(new Corpus(folder), folder.resolve(file)));
    }
  }

  private void keepSigningNames() {
    Set<String> signing =
        PAPERS.stream()
            .flatMap(paper -> authors(read(Path.of("data/curated/papers/" + paper + ".ttl"))))
            .collect(Collectors.toSet());
    for (String list : List.of("authors", "possible-same-persons")) {
      Path file = Path.of("data/curated/authors/" + list + ".ttl");
      write(
          file,
          Stream.of(read(file).split("(?<=\n)\n"))
              .filter(block -> authors(block).allMatch(signing::contains))
              .collect(Collectors.joining("\n")));
      write(file, TurtleLayout.of(new Corpus(folder), folder.resolve(file)));
    }
  }

  private static Stream<String> authors(String turtle) {
    return AUTHOR.matcher(turtle).results().map(MatchResult::group);
  }

  private static void copy(Path from, Path folder) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a text of a file, where it stands first. */
  public void edit(Path file, String from, String to) {
    String text = read(file);
    int at = text.indexOf(from);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not say " + from);
    }
    write(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  public String read(Path file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(Path file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete(Path file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
