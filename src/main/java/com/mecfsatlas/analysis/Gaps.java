package com.mecfsatlas.analysis;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.QuerySolution;

/**
 * What has not been studied yet, as far as the atlas has read.
 *
 * @param gaps the things by what is missing, in the order of the page
 */
public record Gaps(
    AnalysisRequest request, Map<String, List<EntityReference>> gaps, String sourceQuery)
    implements Analysis {
  public static final String PATH = "/gaps";

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> parameters) {
    return AnalysisRequest.parse(PATH, parameters, Set.of());
  }

  /** Reads and answers a request. */
  public static Gaps of(Snapshot snapshot, NamedQuery query, Map<String, List<String>> parameters) {
    AnalysisRequest request = request(parameters);
    Map<String, List<EntityReference>> gaps = new LinkedHashMap<>();
    snapshot.select(query, Map.of(), row -> add(gaps, row));
    return new Gaps(request, gaps, query.query().serialize());
  }

  private static void add(Map<String, List<EntityReference>> gaps, QuerySolution row) {
    EntityId thing = EntityId.ofIri(row.getResource("thing").getURI()).orElseThrow();
    gaps.computeIfAbsent(
            missing(
                thing.kind(),
                row.getLiteral("studies").getInt(),
                row.getLiteral("people").getInt()),
            key -> new ArrayList<>())
        .add(new EntityReference(thing, row.getLiteral("name").getString()));
  }

  private static String missing(EntityType kind, int studies, int people) {
    String things = kind.plural().toLowerCase(Locale.ROOT);
    if (studies == 0) {
      return "No study: " + things;
    }
    if (people == 0) {
      return "No study of people: " + things;
    }
    return studies == 1 ? "One study only: " + things : "No study that required PEM: " + things;
  }

  @Override
  public String title() {
    return "Not studied yet";
  }

  @Override
  public List<Section> sections() {
    return gaps.entrySet().stream()
        .map(each -> new Section(each.getKey(), each.getValue(), List.of()))
        .toList();
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(PATH, "What is not studied yet", "view/gaps");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Gaps.request(parameters);
    }

    @Override
    public Gaps of(ViewRequest request, NamedQuery named) {
      return Gaps.of(request.snapshot(), named, request.parameters());
    }
  }
}
