package com.mecfsatlas.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;

/**
 * The answer to a question: a table.
 *
 * @param rows each a value for each column, or nothing
 * @param names what the resources in it are called, by IRI
 * @param revision the digest of everything that was loaded
 */
public record Answer(
    Question question,
    List<String> columns,
    List<List<Optional<RDFNode>>> rows,
    Map<String, String> names,
    String revision) {
  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    names = Map.copyOf(names);
  }

  /**
   * Asks {@code question}.
   *
   * @param name {@code sparql/answer/name.rq}, which tells what a resource is called
   */
  public static Answer of(Question question, KnowledgeGraph graph, NamedQuery name) {
    List<String> columns = question.query().query().getResultVars();
    List<List<Optional<RDFNode>>> rows = new ArrayList<>();
    graph.select(
        question.query(),
        Map.of(),
        row ->
            rows.add(
                columns.stream().map(column -> Optional.ofNullable(row.get(column))).toList()));
    Map<String, String> names = new HashMap<>();
    rows.stream()
        .flatMap(List::stream)
        .flatMap(Optional::stream)
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .distinct()
        .forEach(resource -> names.put(resource.getURI(), name(resource, graph, name)));
    return new Answer(question, columns, rows, names, graph.revision());
  }

  private static String name(Resource resource, KnowledgeGraph graph, NamedQuery query) {
    List<String> names = new ArrayList<>();
    graph.select(
        query, Map.of("entity", resource), row -> names.add(row.getLiteral("name").getString()));
    return names.stream().findFirst().orElseGet(() -> resource.getURI().replaceFirst(".*/", ""));
  }
}
