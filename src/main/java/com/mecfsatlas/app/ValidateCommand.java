package com.mecfsatlas.app;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.curation.Validator;
import com.mecfsatlas.curation.WordingValidator;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.validation.wording.WordingScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--wording",
      description = "List each remark of the wording scanner that does not block, not only sums.")
  private boolean wording;

  @Override
  public Integer call() {
    Path content = Settings.from(System.getenv()).content();
    Progress progress = Progress.onStandardError();
    Path sparql = content.resolve("sparql");
    new Derivation(sparql, new QueryCatalogue(sparql));
    Corpus corpus = new Corpus(content).with(existing());
    DatasetGraph graphs = corpus.read(done -> progress.at("read", done, corpus.files().size()));
    WordingValidator wordingGate = new WordingValidator(new WordingScanner());
    Set<String> asked =
        existing().stream().map(file -> corpus.name(file).toString()).collect(Collectors.toSet());
    Predicate<Violation> isAsked = v -> asked.isEmpty() || asked.contains(v.file());
    List<Violation> told =
        new Validator(content.resolve("ontology/shapes.ttl"), wordingGate)
            .violations(corpus, graphs).stream().filter(isAsked).toList();
    told.forEach(System.out::println);
    new WordingSummary(
            wordingGate.remarks(corpus, graphs).stream()
                .filter(remark -> isAsked.test(remark.violation()))
                .toList())
        .print(System.out, wording);
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
