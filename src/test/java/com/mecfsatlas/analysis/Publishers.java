package com.mecfsatlas.analysis;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where studies were published: a view that the atlas does not offer. */
public record Publishers(
    AnalysisRequest request, List<EntityReference> journals, String sourceQuery)
    implements Analysis {
  static AnalysisRequest request(String path, Map<String, List<String>> parameters) {
    return AnalysisRequest.unfiltered(path, parameters, Set.of());
  }

  static Publishers of(
      Snapshot snapshot, NamedQuery query, String path, Map<String, List<String>> parameters) {
    List<EntityReference> journals = new ArrayList<>();
    snapshot.select(
        query,
        Map.of(),
        row ->
            journals.add(
                new EntityReference(
                    EntityId.ofIri(row.getResource("journal").getURI()).orElseThrow(),
                    row.getLiteral("name").getString())));
    return new Publishers(
        request(path, parameters), List.copyOf(journals), query.query().serialize());
  }

  @Override
  public String title() {
    return "Where studies were published";
  }

  @Override
  public List<Section> sections() {
    return journals.stream()
        .map(journal -> new Section(journal.name(), List.of(journal), List.of()))
        .toList();
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super("/publishers", "Where studies were published", "view/publishers");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Publishers.request(path, parameters);
    }

    @Override
    public Publishers of(ViewRequest request, NamedQuery named) {
      return Publishers.of(request.snapshot(), named, request.path(), request.parameters());
    }
  }
}
