package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.vocabulary.ListValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** A filter of studies as rows for a query. */
public final class StudyValues {
  private static final List<String> PEOPLE = List.of("people", "patientCellsExVivo");
  private static final List<String> LABORATORY = List.of("cellsInDish", "animals", "literature");

  private StudyValues() {}

  /** The rows of the block with {@code since}; one for each setting, where one is asked for. */
  public static List<Binding> of(StudyFilter filter) {
    return of(filter, Map.of());
  }

  /** The same, with {@code more} in each row. */
  static List<Binding> of(StudyFilter filter, Map<String, Node> more) {
    Map<String, Node> values = new TreeMap<>(more);
    values.put("since", NodeFactoryExtra.intToNode(filter.since()));
    values.put("until", NodeFactoryExtra.intToNode(filter.until()));
    if (!filter.pem().isEmpty()) {
      values.put("pemAsked", ListValue.of("pem", filter.pem()).asNode());
    }
    if (!filter.criterion().isEmpty()) {
      values.put(
          "criterionAsked",
          NodeFactory.createURI(EntityId.BASE + "id/criterion/" + filter.criterion()));
    }
    return switch (filter.setting()) {
      case "people" -> settings(values, PEOPLE);
      case "laboratory" -> settings(values, LABORATORY);
      default -> List.of(FilledQuery.row(values));
    };
  }

  private static List<Binding> settings(Map<String, Node> values, List<String> settings) {
    return settings.stream()
        .map(
            setting -> {
              Map<String, Node> row = new TreeMap<>(values);
              row.put("settingAsked", ListValue.of("setting", setting).asNode());
              return FilledQuery.row(row);
            })
        .toList();
  }
}
