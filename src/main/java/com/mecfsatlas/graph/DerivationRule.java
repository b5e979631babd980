package com.mecfsatlas.graph;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of {@code sparql/derive/}.
 *
 * @param question what the rule answers
 * @param terms the atlas terms that its updates insert or choose from, as local names
 */
public record DerivationRule(String file, String question, Set<String> terms) {
  private static final Pattern QUESTION = Pattern.compile("(?m)^# question:\\s*(.*)$");

  /** What stands in a template that inserts, or in a table of what it inserts. */
  private static final Pattern INSERTED =
      Pattern.compile("(?s)(?:INSERT|VALUES[^{]*)\\s*\\{(.*?)\\}\\s");

  private static final Pattern TERM = Pattern.compile("\\batlas:([\\w-]+)");

  public DerivationRule {
    terms = Set.copyOf(terms);
  }

  /** The rules below {@code sparql}, in the order in which they run. */
  public static List<DerivationRule> below(Path sparql) {
    return Derivation.files(sparql).stream().map(DerivationRule::read).toList();
  }

  private static DerivationRule read(Path file) {
    try {
      String text = Files.readString(file);
      Matcher question = QUESTION.matcher(text);
      return new DerivationRule(
          "sparql/derive/" + file.getFileName(),
          question.find() ? question.group(1).strip() : "",
          inserted(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> inserted(String text) {
    return INSERTED
        .matcher(text)
        .results()
        .flatMap(block -> names(block.group(1)))
        .collect(toSet());
  }

  private static Stream<String> names(String block) {
    return TERM.matcher(block).results().map(term -> term.group(1));
  }
}
