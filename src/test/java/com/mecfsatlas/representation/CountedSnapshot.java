package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.SampleSnapshot;
import com.mecfsatlas.store.ShippedGraph;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;

/** The shipped data, which notes what it is asked and how many statements it answers. */
final class CountedSnapshot extends SampleSnapshot {
  private final List<String> queries = new ArrayList<>();
  private long statements;

  List<String> queries() {
    return queries;
  }

  long statements() {
    return statements;
  }

  @Override
  public RevisionId revision() {
    return ShippedGraph.graph().revision();
  }

  @Override
  public Model own(EntityId thing) {
    return noted("own", ShippedGraph.graph().own(thing));
  }

  @Override
  public Model statements(EntityId thing) {
    return noted("statements", ShippedGraph.graph().statements(thing));
  }

  @Override
  public Model bibliography(EntityId thing) {
    return noted("bibliography", ShippedGraph.graph().bibliography(thing));
  }

  private Model noted(String query, Model answer) {
    queries.add(query);
    statements += answer.size();
    return answer;
  }
}
