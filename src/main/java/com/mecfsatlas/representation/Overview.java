package com.mecfsatlas.representation;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.catalog.ValueCounts;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.query.SolutionReader;
import com.mecfsatlas.representation.html.HomeFacts;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What there is, counted in the graph and not by listing it: the home page is the first asked. */
final class Overview {
  private final NamedQuery classes;
  private final NamedQuery retracted;
  private final NamedQuery differing;
  private final NamedQuery checked;
  private final NamedQuery studies;

  Overview(QueryCatalogue queries) {
    classes = queries.get("guide/things-by-class");
    retracted = queries.get("guide/retracted-papers");
    differing = queries.get("guide/differing-claims");
    checked = queries.get("guide/checked-records");
    studies = queries.get("guide/studies-to-begin-with");
  }

  HomeFacts of(Snapshot now, List<KeyAnswer> answers) {
    return new HomeFacts(
        things(now),
        toBeginWith(now),
        answers,
        total(now, retracted),
        total(now, differing),
        total(now, checked),
        now.revision().time(),
        now.revision().toString());
  }

  /** How many things there are of each kind. */
  Map<EntityType, Integer> things(Snapshot now) {
    Map<String, Long> byClass = ValueCounts.in(now, classes).byValue();
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    for (EntityType kind : EntityType.values()) {
      counts.put(kind, byClass.getOrDefault(kind.type().getURI(), 0L).intValue());
    }
    return counts;
  }

  /** For one revision always the same. */
  private List<EntityReference> toBeginWith(Snapshot now) {
    List<EntityReference> fit = new ArrayList<>();
    now.select(
        studies, Map.of(), row -> fit.addAll(new SolutionReader(row).entity("record", "title")));
    return fit.isEmpty()
        ? List.of()
        : List.of(fit.get(Math.floorMod(now.revision().hashCode(), fit.size())));
  }

  private static int total(Snapshot now, NamedQuery query) {
    return ValueCounts.in(now, query).byValue().values().stream().mapToInt(Long::intValue).sum();
  }
}
