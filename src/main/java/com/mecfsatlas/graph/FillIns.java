package com.mecfsatlas.graph;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.ResourceFactory;

/** The questions with gaps; what can fill them is asked of the graph once for each revision. */
public final class FillIns {
  private final KnowledgeGraph graph;
  private final Nomenclature names;
  private final List<FillIn> all;
  private final Map<FillIn, Fillings> known = new HashMap<>();
  private String revision = "";

  /**
   * Reads the gaps of {@code questions}.
   *
   * @throws CatalogueException where header and query of one do not agree on them
   */
  public FillIns(List<Question> questions, KnowledgeGraph graph, Nomenclature names) {
    this.graph = graph;
    this.names = names;
    this.all = questions.stream().flatMap(question -> FillIn.of(question).stream()).toList();
  }

  public List<FillIn> all() {
    return all;
  }

  public Optional<FillIn> find(String question) {
    return all.stream().filter(each -> each.question().name().equals(question)).findFirst();
  }

  /** What can fill the gaps of {@code question}. */
  public synchronized Fillings of(FillIn question) {
    if (!revision.equals(graph.revision())) {
      known.clear();
      revision = graph.revision();
    }
    return known.computeIfAbsent(question, this::ask);
  }

  private Fillings ask(FillIn question) {
    List<Map<Gap, Choice>> fillings = new ArrayList<>();
    graph.select(
        question.fillings(), Map.of(), row -> filling(question, row).ifPresent(fillings::add));
    return new Fillings(
        question,
        question.gaps().stream().collect(toMap(identity(), gap -> choice(gap.value()))),
        fillings);
  }

  /** A row, if each of its values is an IRI. */
  private Optional<Map<Gap, Choice>> filling(FillIn question, QuerySolution row) {
    Map<Gap, Choice> filling = new HashMap<>();
    for (Gap gap : question.gaps()) {
      if (row.get(gap.variable()) != null && row.get(gap.variable()).isURIResource()) {
        filling.put(gap, choice(row.get(gap.variable()).asNode()));
      }
    }
    return filling.size() == question.gaps().size() ? Optional.of(filling) : Optional.empty();
  }

  private Choice choice(Node value) {
    return Choice.of(value, names.of(ResourceFactory.createResource(value.getURI())));
  }
}
