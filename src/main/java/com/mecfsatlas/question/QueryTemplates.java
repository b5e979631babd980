package com.mecfsatlas.question;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.ResourceFactory;

/** The questions with gaps; what can fill them is asked of the graph once for each revision. */
public final class QueryTemplates {
  private final Labels names;
  private final List<QueryTemplate> all;
  private final Map<QueryTemplate, Projection<ArgumentCombinations>> known = new HashMap<>();

  /**
   * Reads the gaps of {@code questions}.
   *
   * @throws com.mecfsatlas.query.CatalogueException where header and query of one do not agree on
   *     them
   */
  public QueryTemplates(List<Question> questions, Labels names) {
    this.names = names;
    this.all = questions.stream().flatMap(question -> QueryTemplate.of(question).stream()).toList();
    all.forEach(each -> known.put(each, new Projection<>(snapshot -> ask(each, snapshot))));
  }

  public List<QueryTemplate> all() {
    return all;
  }

  public Optional<QueryTemplate> find(String question) {
    return all.stream().filter(each -> each.question().name().equals(question)).findFirst();
  }

  /** What can fill the gaps of {@code question}. */
  public ArgumentCombinations of(QueryTemplate question, Snapshot snapshot) {
    return requireNonNull(known.get(question)).of(snapshot);
  }

  private ArgumentCombinations ask(QueryTemplate question, Snapshot snapshot) {
    List<Map<Parameter, ArgumentOption>> fillings = new ArrayList<>();
    snapshot.select(
        question.fillings(),
        Map.of(),
        row -> filling(question, row, snapshot).ifPresent(fillings::add));
    return new ArgumentCombinations(
        question,
        question.gaps().stream().collect(toMap(identity(), gap -> choice(gap.value(), snapshot))),
        fillings);
  }

  /** A row, if each of its values is an IRI. */
  private Optional<Map<Parameter, ArgumentOption>> filling(
      QueryTemplate question, QuerySolution row, Snapshot snapshot) {
    Map<Parameter, ArgumentOption> filling = new HashMap<>();
    for (Parameter gap : question.gaps()) {
      if (row.get(gap.variable()) != null && row.get(gap.variable()).isURIResource()) {
        filling.put(gap, choice(row.get(gap.variable()).asNode(), snapshot));
      }
    }
    return filling.size() == question.gaps().size() ? Optional.of(filling) : Optional.empty();
  }

  private ArgumentOption choice(Node value, Snapshot snapshot) {
    return ArgumentOption.of(
        value, names.of(ResourceFactory.createResource(value.getURI()), snapshot));
  }
}
