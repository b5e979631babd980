package com.mecfsatlas.curation;

import com.mecfsatlas.model.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

  /** A thing as files name it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w:/-])(?:"
              + Arrays.stream(EntityType.values())
                  .map(EntityType::segment)
                  .collect(Collectors.joining("|"))
              + "|name):[a-z0-9-]+");

  /**
   * Copies one record, the papers that it names, and what these name in the lists of things, step
   * by step, into {@code folder}: whoever loads it checks all of it.
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
    content.keepWhatIsNamed();
    return content;
  }

  private void keepWhatIsNamed() {
    List<Path> lists = lists();
    Set<String> named = new HashSet<>(names(read(RECORD)));
    PAPERS.forEach(
        paper -> named.addAll(names(read(Path.of("data/curated/papers/" + paper + ".ttl")))));
    List<String> declarations =
        lists.stream()
            .flatMap(list -> blocks(list).stream())
            .filter(SampleContent::declares)
            .toList();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (String block : declarations) {
        grows |= named.contains(subject(block)) && named.addAll(names(block));
      }
    }
    lists.forEach(list -> keep(list, named));
  }

  /** Its head, and those blocks that name nothing else; without any of these, nothing. */
  private void keep(Path list, Set<String> named) {
    List<String> all = blocks(list);
    List<String> kept =
        all.stream()
            .filter(block -> subject(block).isEmpty() || named.containsAll(names(block)))
            .toList();
    if (kept.stream().allMatch(block -> subject(block).isEmpty())) {
      delete(list);
    } else {
      write(list, String.join("\n\n", kept) + "\n");
      write(list, TurtleLayout.of(new Corpus(folder), folder.resolve(list)));
    }
  }

  private List<Path> lists() {
    Path curated = folder.resolve("data/curated");
    try (Stream<Path> files = Files.walk(curated)) {
      return files
          .filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(file -> !OF_MANY.contains(file.getName(2).toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> blocks(Path list) {
    return List.of(read(list).strip().split("\n\n"));
  }

  /** The thing that a block is about; empty for the head of a file. */
  private static String subject(String block) {
    Matcher first = NAME.matcher(block);
    return first.lookingAt() ? first.group() : "";
  }

  private static boolean declares(String block) {
    return block.contains(" a atlas:");
  }

  private static Set<String> names(String turtle) {
    return NAME.matcher(turtle.replaceAll("(?m)^@prefix.*$", ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
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
