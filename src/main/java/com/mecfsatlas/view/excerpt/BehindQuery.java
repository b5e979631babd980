package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.StudyFilter;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/** The query behind a view: {@code sparql/view/studies.rq} with what the reader asked for. */
public final class BehindQuery {
  private static final List<String> PEOPLE = List.of("people", "patientCellsExVivo");
  private static final List<String> LABORATORY = List.of("cellsInDish", "animals", "literature");

  private final Query template;
  private final List<Binding> ends = new ArrayList<>();

  public BehindQuery(NamedQuery template) {
    this.template = template.query();
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

  /** Whatever one record bears on. */
  BehindQuery record(Thing record) {
    ends.add(row(Map.of("record", node(record))));
    return this;
  }

  /** The query as text, for these studies only. */
  String text(StudyFilter filter) {
    Query query = template.cloneQuery();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            fill(data, filter);
          }
        });
    return query.serialize();
  }

  private void fill(ElementData data, StudyFilter filter) {
    boolean studies = data.getVars().contains(Var.alloc("since"));
    List<Binding> rows = studies ? studies(filter) : ends;
    if (!rows.isEmpty()) {
      data.getRows().clear();
      data.getRows().addAll(rows);
    }
  }

  private static List<Binding> studies(StudyFilter filter) {
    BindingBuilder asked = BindingFactory.builder();
    asked.add(Var.alloc("since"), NodeFactoryExtra.intToNode(filter.since()));
    asked.add(Var.alloc("until"), NodeFactoryExtra.intToNode(filter.until()));
    if (!filter.pem().isEmpty()) {
      asked.add(Var.alloc("pemAsked"), term("pem-" + filter.pem()));
    }
    if (!filter.criterion().isEmpty()) {
      asked.add(
          Var.alloc("criterionAsked"),
          NodeFactory.createURI(Thing.BASE + "id/criterion/" + filter.criterion()));
    }
    Binding common = asked.build();
    return switch (filter.setting()) {
      case "people" -> settings(common, PEOPLE);
      case "laboratory" -> settings(common, LABORATORY);
      default -> List.of(common);
    };
  }

  private static List<Binding> settings(Binding common, List<String> settings) {
    return settings.stream()
        .map(
            setting ->
                BindingFactory.builder(common)
                    .add(Var.alloc("settingAsked"), term("setting-" + setting))
                    .build())
        .toList();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Atlas.NS + name);
  }

  private static Node node(Thing thing) {
    return NodeFactory.createURI(thing.iri());
  }

  private static Binding row(Map<String, Node> values) {
    BindingBuilder row = BindingFactory.builder();
    values.forEach((name, value) -> row.add(Var.alloc(name), value));
    return row.build();
  }
}
