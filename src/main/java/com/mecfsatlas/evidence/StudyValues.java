package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.FilledQuery;
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
    Map<String, Node> asked = new TreeMap<>(more);
    asked.put("since", NodeFactoryExtra.intToNode(filter.since()));
    asked.put("until", NodeFactoryExtra.intToNode(filter.until()));
    if (!filter.pem().isEmpty()) {
      asked.put("pemAsked", FilledQuery.term("pem-" + filter.pem()));
    }
    if (!filter.criterion().isEmpty()) {
      asked.put(
          "criterionAsked",
          NodeFactory.createURI(EntityId.BASE + "id/criterion/" + filter.criterion()));
    }
    return switch (filter.setting()) {
      case "people" -> settings(asked, PEOPLE);
      case "laboratory" -> settings(asked, LABORATORY);
      default -> List.of(FilledQuery.row(asked));
    };
  }

  private static List<Binding> settings(Map<String, Node> asked, List<String> settings) {
    return settings.stream()
        .map(
            setting -> {
              Map<String, Node> row = new TreeMap<>(asked);
              row.put("settingAsked", FilledQuery.term("setting-" + setting));
              return FilledQuery.row(row);
            })
        .toList();
  }
}
