package com.mecfsatlas.question;

import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.query.CatalogueException;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.ValuesBlocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * A question whose sentence has gaps. They stand in its header in brackets, each with a line {@code
 * # fill: variable label} and in the query with a line {@code VALUES ?variable { value }}.
 *
 * @param between the words around the gaps, one text more than there are gaps
 */
public record QueryTemplate(Question question, List<String> between, List<Parameter> gaps) {
  private static final String QUESTION = "question";

  public QueryTemplate {
    between = List.copyOf(between);
    gaps = List.copyOf(gaps);
  }

  /**
   * Reads the gaps of {@code question}, if it has any.
   *
   * @throws CatalogueException where header and query do not agree on them
   */
  public static Optional<QueryTemplate> of(Question question) {
    NamedQuery query = question.query();
    List<Parameter> gaps = new ArrayList<>();
    for (String line : query.header().getOrDefault("fill", List.of())) {
      String[] parts = line.split("\\s+", 2);
      Node value =
          ValuesBlocks.in(query.query(), parts[0])
              .orElseThrow(() -> wrong(query, "no line VALUES ?" + parts[0] + " { one IRI }"));
      gaps.add(new Parameter(parts[0], parts[parts.length - 1], value));
    }
    List<String> between = List.of(question.header(QUESTION).split("\\[[^\\]]*\\]", -1));
    if (between.size() != gaps.size() + 1) {
      throw wrong(query, (between.size() - 1) + " brackets for " + gaps.size() + " fill lines");
    }
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(new QueryTemplate(question, between, gaps));
  }

  private static CatalogueException wrong(NamedQuery query, String what) {
    return new CatalogueException("sparql/" + query.name() + ".rq has " + what);
  }

  /** The question with a value in each gap; its own text where those are its own values. */
  public Question with(Map<Parameter, ArgumentOption> chosen) {
    if (gaps.stream().allMatch(gap -> chosen(gap, chosen).value().equals(gap.value()))) {
      return question;
    }
    NamedQuery own = question.query();
    Query filled =
        ValuesBlocks.replaced(
            own.query(),
            gaps.stream().collect(toMap(Parameter::variable, gap -> chosen(gap, chosen).value())));
    Map<String, List<String>> header = new HashMap<>(own.header());
    header.put(QUESTION, List.of(sentence(chosen)));
    return new Question(
        question.name(), new NamedQuery(own.name(), filled.serialize(), filled, header, List.of()));
  }

  private static ArgumentOption chosen(Parameter gap, Map<Parameter, ArgumentOption> chosen) {
    return Optional.ofNullable(chosen.get(gap))
        .orElseThrow(() -> new IllegalArgumentException(gap.variable() + " is not filled"));
  }

  private String sentence(Map<Parameter, ArgumentOption> chosen) {
    StringBuilder sentence = new StringBuilder(between.getFirst());
    for (int i = 0; i < gaps.size(); i++) {
      sentence.append(chosen(gaps.get(i), chosen).name()).append(between.get(i + 1));
    }
    return sentence.toString();
  }

  /** The query for all fillings that have an answer. */
  NamedQuery fillings() {
    NamedQuery own = question.query();
    Query fillings = QueryFactory.create();
    fillings.setQuerySelectType();
    fillings.setDistinct(true);
    gaps.forEach(gap -> fillings.addResultVar(gap.variable()));
    fillings.setQueryPattern(
        ValuesBlocks.removed(own.query(), gaps.stream().map(Parameter::variable).toList())
            .getQueryPattern());
    return new NamedQuery(own.name(), fillings.serialize(), fillings, Map.of(), List.of());
  }
}
