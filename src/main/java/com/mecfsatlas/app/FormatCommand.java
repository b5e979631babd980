package com.mecfsatlas.app;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.curation.CorpusException;
import com.mecfsatlas.curation.TurtleLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas format}: brings curated files into the house layout. */
@Command(
    name = "format",
    description =
        "Write curated files in the house layout: prefixes, order of subjects and properties,"
            + " lines. What they say and their comments stay.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:done", "1:with --check, a file is laid out otherwise"},
    footer = {"  atlas format --check"})
final class FormatCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Turtle files; without any, all below data/.")
  private List<Path> files = List.of();

  @Option(
      names = "--check",
      description = "Change nothing; name the files that are laid out otherwise, and fail.")
  private boolean check;

  @Mixin private final SettingOptions options = SettingOptions.of(Setting.CONTENT);

  @Override
  public Integer call() throws IOException {
    Path folder = new Content(options.settings().content()).folder();
    Corpus corpus = new Corpus(folder);
    int others = 0;
    for (Path file : files.isEmpty() ? corpus.curated() : absolute(folder)) {
      String layout = TurtleLayout.of(corpus, file);
      if (!layout.equals(Files.readString(file))) {
        others++;
        System.out.println(corpus.name(file));
        if (!check) {
          Files.writeString(file, layout);
        }
      }
    }
    System.out.printf("%d files %s%n", others, check ? "are laid out otherwise" : "rewritten");
    return check && others > 0 ? 1 : 0;
  }

  private List<Path> absolute(Path folder) {
    return files.stream().map(file -> curated(folder, file.toAbsolutePath().normalize())).toList();
  }

  private static Path curated(Path folder, Path file) {
    if (!Files.isReadable(file)) {
      throw new CorpusException(file + " cannot be read: is the name right?");
    }
    if (file.startsWith(folder.resolve("ontology"))) {
      throw new CommandException(
          file + " is no curated file: the ontology is laid out by hand; format files of data/");
    }
    return file;
  }
}
