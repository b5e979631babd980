package com.mecfsatlas.evidence;

import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Property;

/** The rows of the query for numbers, of which several belong to one number. */
final class LineNumbers {
  private final Map<String, Map<String, Map<String, Row>>> lines = new HashMap<>();

  /** One number as far as it was read, by property. */
  private record Row(
      boolean isEffect, String id, Map<String, String> texts, Map<String, String> values)
      implements PrintedNumber {
    @Override
    public String text(Property property) {
      return texts.getOrDefault(property.getURI(), "");
    }

    @Override
    public String value(Property property) {
      return values.getOrDefault(property.getURI(), "");
    }

    @Override
    public String people() {
      return text(Atlas.groupCount);
    }
  }

  void add(QuerySolution solution) {
    SolutionReader row = new SolutionReader(solution);
    String number = row.iri("number");
    Row read =
        lines
            .computeIfAbsent(row.iri("line"), line -> new LinkedHashMap<>())
            .computeIfAbsent(row.iri("finding"), finding -> new LinkedHashMap<>())
            .computeIfAbsent(
                number,
                iri ->
                    new Row(
                        row.iri("link").equals(Atlas.effect.getURI()),
                        iri.substring(iri.indexOf('#') + 1),
                        new HashMap<>(),
                        new HashMap<>()));
    String property = row.iri("property");
    if (solution.get("value").isLiteral()) {
      read.texts().put(property, row.text("value"));
    } else {
      read.texts().put(property, row.text("name"));
      read.values().put(property, row.value("value"));
    }
  }

  /** The numbers of one evidence line, in words, finding by finding. */
  Set<String> of(String line) {
    Set<String> words = new LinkedHashSet<>();
    lines
        .getOrDefault(line, Map.of())
        .values()
        .forEach(finding -> words.addAll(numbers(finding.values()).words()));
    return words;
  }

  /** Those of them that can stand on an axis, in the same order. */
  List<PlottedValue> values(String line) {
    List<PlottedValue> values = new ArrayList<>();
    lines
        .getOrDefault(line, Map.of())
        .forEach(
            (finding, rows) ->
                rows.values()
                    .forEach(
                        row ->
                            (row.isEffect()
                                    ? PlottedValue.ofEffect(finding, row)
                                    : PlottedValue.ofGroup(finding, row))
                                .ifPresent(values::add)));
    return values;
  }

  private static FindingNumbers numbers(Iterable<Row> rows) {
    List<GroupNumbers> groups = new ArrayList<>();
    List<EffectNumbers> effects = new ArrayList<>();
    for (Row row : rows) {
      if (row.isEffect()) {
        effects.add(EffectNumbers.of(row));
      } else {
        groups.add(GroupNumbers.of(row));
      }
    }
    return new FindingNumbers(groups, effects);
  }
}
