package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.query.QuerySolution;

/**
 * Papers that are retracted, and what rested on them.
 *
 * @param papers the newest first
 */
public record Retractions(AnalysisRequest request, List<Retracted> papers, String sourceQuery)
    implements Analysis {
  public static final String PATH = "/retractions";

  /**
   * One of them.
   *
   * @param notices the papers that retract it
   * @param claims those on which its record bears, with all their studies
   */
  public record Retracted(
      EntityReference paper, Set<EntityId> notices, List<ClaimEvidence> claims) {
    /** The same claims with only what this paper reported. */
    List<ClaimEvidence> own() {
      return claims.stream().map(claim -> claim.only(study -> isOf(study.record()))).toList();
    }

    /** Records and the papers they read have one slug. */
    private boolean isOf(EntityId record) {
      return record.slug().equals(paper.thing().slug());
    }

    /** How many counted studies of other papers found the claim. */
    public static long stillFound(ClaimEvidence claim) {
      return claim.studies().stream().filter(study -> study.counted() && study.found()).count();
    }
  }

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> parameters) {
    return AnalysisRequest.parse(PATH, parameters, Set.of());
  }

  /** Reads and answers a request. */
  public static Retractions of(
      Snapshot snapshot,
      EvidenceBase evidence,
      NamedQuery query,
      Map<String, List<String>> parameters) {
    AnalysisRequest request = request(parameters);
    Map<EntityId, ClaimEvidence> claims = new LinkedHashMap<>();
    evidence.claims().forEach(claim -> claims.put(claim.claim(), claim));
    Map<EntityReference, Set<EntityId>> notices = new LinkedHashMap<>();
    Map<EntityReference, Set<EntityId>> borne = new LinkedHashMap<>();
    snapshot.select(
        query,
        Map.of(),
        row -> {
          EntityReference paper =
              new EntityReference(thing(row, "paper"), row.getLiteral("title").getString());
          add(notices, paper, row, "notice");
          add(borne, paper, row, "claim");
        });
    List<Retracted> papers = new ArrayList<>();
    notices.forEach(
        (paper, by) ->
            papers.add(
                new Retracted(
                    paper,
                    by,
                    Objects.requireNonNull(borne.get(paper)).stream()
                        .map(claim -> Objects.requireNonNull(claims.get(claim)))
                        .toList())));
    return new Retractions(request, List.copyOf(papers), query.query().serialize());
  }

  private static void add(
      Map<EntityReference, Set<EntityId>> sets,
      EntityReference paper,
      QuerySolution row,
      String column) {
    Set<EntityId> set = sets.computeIfAbsent(paper, key -> new LinkedHashSet<>());
    if (row.contains(column)) {
      set.add(thing(row, column));
    }
  }

  private static EntityId thing(QuerySolution row, String column) {
    return EntityId.ofIri(row.getResource(column).getURI()).orElseThrow();
  }

  @Override
  public String title() {
    return "Retracted papers";
  }

  @Override
  public List<Section> sections() {
    return papers.stream()
        .map(each -> new Section(each.paper().name(), List.of(each.paper()), each.own()))
        .toList();
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(PATH, "Retracted papers", "view/retractions");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Retractions.request(parameters);
    }

    @Override
    public Retractions of(ViewRequest request, NamedQuery named) {
      return Retractions.of(request.snapshot(), request.claims(), named, request.parameters());
    }
  }
}
