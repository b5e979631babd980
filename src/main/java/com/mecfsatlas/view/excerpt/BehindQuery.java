package com.mecfsatlas.view.excerpt;

import static com.mecfsatlas.view.FilledQuery.node;
import static com.mecfsatlas.view.FilledQuery.row;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.StudyFilter;
import com.mecfsatlas.view.FilledQuery;
import com.mecfsatlas.view.StudyValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;

/** The query behind a view: {@code sparql/view/studies.rq} with what the reader asked for. */
public final class BehindQuery {
  private final NamedQuery template;
  private final List<Binding> ends = new ArrayList<>();

  public BehindQuery(NamedQuery template) {
    this.template = template;
  }

  /** Claims between these two, whichever is the subject. */
  BehindQuery between(Thing one, Thing other) {
    ends.add(row(Map.of("subject", node(one), "object", node(other))));
    ends.add(row(Map.of("subject", node(other), "object", node(one))));
    return this;
  }

  /** Claims of which this is one end. */
  BehindQuery about(Thing thing) {
    ends.add(row(Map.of("subject", node(thing))));
    ends.add(row(Map.of("object", node(thing))));
    return this;
  }

  /** Claims whose subject is of the one kind and whose object is of the other. */
  BehindQuery between(Kind subject, Kind object) {
    ends.add(
        row(Map.of("subjectKind", subject.type().asNode(), "objectKind", object.type().asNode())));
    return this;
  }

  /** Claims from this thing to a kind of thing. */
  BehindQuery from(Thing subject, Kind object) {
    ends.add(row(Map.of("subject", node(subject), "objectKind", object.type().asNode())));
    return this;
  }

  /** Claims from a kind of thing to this thing. */
  BehindQuery to(Kind subject, Thing object) {
    ends.add(row(Map.of("subjectKind", subject.type().asNode(), "object", node(object))));
    return this;
  }

  /** One claim. */
  BehindQuery claim(Thing claim) {
    ends.add(row(Map.of("claim", node(claim))));
    return this;
  }

  /** Whatever one record bears on. */
  BehindQuery record(Thing record) {
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
