package com.mecfsatlas.app;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.curation.PlacedViolation;
import com.mecfsatlas.curation.SourceLocator;
import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas validate}: checks the curated files, together, without touching the database. */
@Command(
    name = "validate",
    description =
        "Check data/, ontology/ and sparql/ as a start would; the database is not touched.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:no rule is broken", "1:rules are broken, or a file cannot be read"},
    footer = {
      "  atlas validate",
      "  atlas validate --wording data/curated/evidence/lusso-1993-infection-natural.ttl"
    })
final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description =
          "Report only on these Turtle files, or on those below a folder; each is still checked"
              + " within the whole.")
  private List<Path> files = List.of();

  @Option(
      names = "--wording",
      description = "List each remark of the wording scanner that does not block, not only sums.")
  private boolean wording;

  @Mixin private final SettingOptions options = SettingOptions.of(Setting.CONTENT);

  @Override
  public Integer call() {
    Path folder = options.settings().content();
    Progress progress = Progress.onStandardError();
    Content content = new Content(folder);
    QueryCatalogue queries = new QueryCatalogue(content.sparql());
    Derivation derivation = new Derivation(content.sparql(), queries);
    List<Path> chosen = existing();
    Corpus corpus = new Corpus(folder).with(chosen);
    DatasetGraph graphs =
        derivation.completed(corpus.read(done -> progress.at("read", done, corpus.files().size())));
    SourceLocator locator = new SourceLocator(corpus, graphs);
    Set<String> asked =
        chosen.stream().map(file -> corpus.name(file).toString()).collect(Collectors.toSet());
    Predicate<PlacedViolation> isAsked = v -> asked.isEmpty() || asked.contains(v.file());
    Validator validator = content.validator(queries);
    List<PlacedViolation> told =
        locator.place(validator.violations(graphs)).stream().filter(isAsked).toList();
    told.forEach(System.out::println);
    new WordingSummary(
            validator.warnings(graphs).stream()
                .filter(warning -> isAsked.test(locator.place(warning.violation())))
                .toList(),
            locator::place)
        .print(System.out, wording);
    System.out.printf(
        "%d files, %d broken rules%n",
        asked.isEmpty() ? corpus.files().size() : asked.size(), told.size());
    return told.isEmpty() ? 0 : 1;
  }

  /** The files that are asked for, those of folders too. */
  private List<Path> existing() {
    return files.stream().flatMap(file -> turtle(file.toAbsolutePath().normalize())).toList();
  }

  private static Stream<Path> turtle(Path file) {
    if (!Files.isDirectory(file)) {
      if (!Files.isReadable(file)) {
        throw new CommandException(file + " cannot be read: is the name right?");
      }
      return Stream.of(file);
    }
    List<Path> below = Corpus.turtleBelow(file).toList();
    if (below.isEmpty()) {
      throw new CommandException("there is no Turtle file (.ttl) below " + file);
    }
    return below.stream();
  }
}
