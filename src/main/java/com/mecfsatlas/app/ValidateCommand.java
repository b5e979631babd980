package com.mecfsatlas.app;

import com.mecfsatlas.graph.Corpus;
import com.mecfsatlas.graph.Derivation;
import com.mecfsatlas.graph.QueryCatalogue;
import com.mecfsatlas.shapes.Gate;
import com.mecfsatlas.shapes.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code atlas validate}: checks the curated files, together, without touching the database. */
@Command(
    name = "validate",
    description =
        "Check data/, ontology/ and sparql/ as a start would; the database is not touched.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Report only on these Turtle files; each is still checked within the whole.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    Path content = Settings.from(System.getenv()).content();
    Progress progress = Progress.onStandardError();
    new QueryCatalogue(content.resolve("sparql"));
    new Derivation(content.resolve("sparql"));
    Corpus corpus = new Corpus(content).with(existing());
    DatasetGraph graphs = corpus.read(done -> progress.at("read", done, corpus.files().size()));
    List<Violation> violations =
        new Gate(content.resolve("ontology/shapes.ttl")).violations(corpus, graphs);
    Set<String> asked =
        existing().stream().map(file -> corpus.name(file).toString()).collect(Collectors.toSet());
    List<Violation> told =
        violations.stream().filter(v -> asked.isEmpty() || asked.contains(v.file())).toList();
    told.forEach(System.out::println);
    System.out.printf(
        "%d files, %d broken rules%n",
        asked.isEmpty() ? corpus.files().size() : asked.size(), told.size());
    return told.isEmpty() ? 0 : 1;
  }

  private List<Path> existing() {
    files.stream()
        .filter(file -> !Files.isReadable(file))
        .findFirst()
        .ifPresent(
            file -> {
              throw new CommandException(file + " cannot be read: is the name right?");
            });
    return files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
  }
}
