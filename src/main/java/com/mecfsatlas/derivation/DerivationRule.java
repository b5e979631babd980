package com.mecfsatlas.derivation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;

/**
 * One file of {@code sparql/derive/}.
 *
 * @param question what the rule answers
 * @param properties the IRIs of the properties that it gives values to
 */
public record DerivationRule(String file, String question, Set<String> properties) {
  private static final Pattern QUESTION = Pattern.compile("(?m)^# question:\\s*(.*)$");

  public DerivationRule {
    properties = Set.copyOf(properties);
  }

  /** The rules below {@code sparql}, in the order in which they run. */
  public static List<DerivationRule> below(Path sparql) {
    return Derivation.files(sparql).stream().map(file -> read(sparql, file)).toList();
  }

  private static DerivationRule read(Path sparql, Path file) {
    try {
      String text = Files.readString(file);
      Matcher question = QUESTION.matcher(text);
      Set<String> properties = new HashSet<>();
      for (Update update : UpdateFactory.create(text)) {
        if (update instanceof UpdateModify rule) {
          rule.getInsertQuads().forEach(quad -> add(quad, rule.getWherePattern(), properties));
        }
      }
      return new DerivationRule(
          "sparql/" + sparql.relativize(file),
          question.find() ? question.group(1).strip() : "",
          properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The predicate of a template, or where that is a variable what a VALUES table gives it. */
  private static void add(Quad template, Element where, Set<String> properties) {
    Node predicate = template.getPredicate();
    if (predicate.isURI()) {
      properties.add(predicate.getURI());
      return;
    }
    ElementWalker.walk(
        where,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData table) {
            table.getRows().stream()
                .map(row -> row.get(Var.alloc(predicate)))
                .filter(value -> value != null && value.isURI())
                .forEach(value -> properties.add(value.getURI()));
          }
        });
  }
}
