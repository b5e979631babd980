package com.mecfsatlas.analysis;

import static com.mecfsatlas.query.FilledQuery.node;
import static com.mecfsatlas.query.FilledQuery.row;

import com.mecfsatlas.evidence.StudyFilter;
import com.mecfsatlas.evidence.StudyValues;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;

/** The query behind a view: {@code sparql/view/studies.rq} with what the reader asked for. */
public final class SourceQuery {
  private final NamedQuery template;
  private final List<Binding> ends = new ArrayList<>();

  public SourceQuery(NamedQuery template) {
    this.template = template;
  }

  /** Claims of which one end counts under this. */
  SourceQuery about(EntityId thing) {
    ends.add(row(Map.of("subject", node(thing))));
    ends.add(row(Map.of("object", node(thing))));
    return this;
  }

  /** Claims whose subject is of the one kind and whose object is of the other. */
  SourceQuery between(EntityType subject, EntityType object) {
    ends.add(
        row(Map.of("subjectKind", subject.type().asNode(), "objectKind", object.type().asNode())));
    return this;
  }

  /** Claims from this thing to a kind of thing. */
  SourceQuery from(EntityId subject, EntityType object) {
    ends.add(row(Map.of("subject", node(subject), "objectKind", object.type().asNode())));
    return this;
  }

  /** Claims from a kind of thing to this thing. */
  SourceQuery to(EntityType subject, EntityId object) {
    ends.add(row(Map.of("subjectKind", subject.type().asNode(), "object", node(object))));
    return this;
  }

  /** One claim. */
  SourceQuery claim(EntityId claim) {
    ends.add(row(Map.of("claim", node(claim))));
    return this;
  }

  /** Whatever one record bears on. */
  SourceQuery record(EntityId record) {
    ends.add(row(Map.of("record", node(record))));
    return this;
  }

  /** The query as text, for these studies only. */
  String text(StudyFilter filter) {
    return new FilledQuery(template)
        .fill("subject", ends)
        .fill("since", StudyValues.of(filter))
        .text();
  }
}
