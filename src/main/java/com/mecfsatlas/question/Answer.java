package com.mecfsatlas.question;

import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

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

  /** Asks {@code question}. */
  public static Answer of(Question question, Snapshot snapshot, Labels labels) {
    List<String> columns = question.query().query().getResultVars();
    List<List<Optional<RDFNode>>> rows = new ArrayList<>();
    snapshot.select(
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
        .forEach(resource -> names.put(resource.getURI(), labels.of(resource, snapshot)));
    return new Answer(question, columns, rows, names, snapshot.revision().toString());
  }
}
