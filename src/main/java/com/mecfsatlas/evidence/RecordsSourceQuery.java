package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.vocabulary.ListValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The query behind a list of records: {@code sparql/view/records.rq} with the filters. Words are
 * not looked for in SPARQL; where some were typed, the query names the records that have them.
 */
public final class RecordsSourceQuery {
  private final NamedQuery template;

  public RecordsSourceQuery(NamedQuery template) {
    this.template = template;
  }

  /** Among all records. */
  public String text(RecordFilter filter) {
    return filled(filter).text();
  }

  /** Among those in which the words were found; empty where there are none. */
  public String text(RecordFilter filter, List<EntityId> found) {
    return found.isEmpty()
        ? ""
        : filled(filter)
            .fill(
                "record",
                found.stream()
                    .map(each -> FilledQuery.row(Map.of("record", FilledQuery.node(each))))
                    .toList())
            .text();
  }

  private FilledQuery filled(RecordFilter filter) {
    Map<String, Node> more = new TreeMap<>();
    if (!filter.design().isEmpty()) {
      more.put("designAsked", ListValue.of("design", filter.design()).asNode());
    }
    if (!filter.standing().isEmpty()) {
      more.put("standingAsked", ListValue.of("standing", filter.standing()).asNode());
    }
    if (!filter.about().isEmpty()) {
      more.put("aboutAsked", NodeFactory.createURI(EntityId.BASE + "id/" + filter.about()));
    }
    return new FilledQuery(template).fill("since", StudyValues.of(filter.study(), more));
  }
}
