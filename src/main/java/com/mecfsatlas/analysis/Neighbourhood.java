package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.Topics;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands beside one thing, or beside what counts under it, in the evidence.
 *
 * @param neighbours by kind; of each kind those with the most studies first
 * @param parts those that the page shows
 * @param criteria the case definitions that a reader may choose
 */
public record Neighbourhood(
    AnalysisRequest request,
    ResolvedName focus,
    Map<EntityType, List<Neighbour>> neighbours,
    Map<EntityType, Slice<Neighbour>> parts,
    Set<EntityReference> criteria,
    String sourceQuery)
    implements Analysis {
  public static final String PATH = "/explore";

  /** How many of each kind a page shows; of one kind that was chosen, how many a part has. */
  public static final int MOST = 8;

  public static final int MOST_OF_ONE = 60;

  private static final int MOST_CLAIMS = 3;

  private static final Set<String> KINDS =
      Matrix.KINDS.stream().map(EntityType::segment).collect(Collectors.toUnmodifiableSet());

  /** A thing beside the focus, with the claims that join them. */
  public record Neighbour(EntityReference entity, List<ClaimEvidence> claims) {
    public Neighbour {
      claims = List.copyOf(claims);
    }

    /** Each record once. */
    public List<EvidenceLine> studies() {
      return ClaimEvidence.records(claims);
    }

    /** The claims with the most studies. */
    public List<ClaimEvidence> shown() {
      return claims.stream()
          .sorted(Comparator.comparingInt(each -> -each.studies().size()))
          .limit(MOST_CLAIMS)
          .toList();
    }

    /** The address at which all of them are shown. */
    public String between(EntityId focus) {
      return Connections.address(focus, entity.thing());
    }
  }

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> query) {
    AnalysisRequest request =
        Slice.checked(AnalysisRequest.parse(PATH, query, Set.of("focus", "kind", Slice.PAGE)));
    request.allow("kind", KINDS);
    if (!request.has("kind") && request.has(Slice.PAGE)) {
      throw new IllegalArgumentException("page is asked of one kind: say which with kind=");
    }
    return request;
  }

  /** Reads and answers a request. */
  public static Neighbourhood of(
      EvidenceBase evidence,
      EntityResolver names,
      NamedQuery template,
      Map<String, List<String>> query) {
    AnalysisRequest request = request(query);
    ResolvedName focus = names.find(request.get("focus"));
    Map<EntityType, List<Neighbour>> neighbours =
        focus.sure()
            ? beside(
                focus.entity(),
                evidence.only(request.filter()).about(focus.entity().thing()),
                evidence.topics())
            : new TreeMap<>();
    if (request.has("kind")) {
      neighbours.keySet().removeIf(kind -> !kind.segment().equals(request.get("kind")));
    }
    return new Neighbourhood(
        request,
        focus,
        neighbours,
        parts(neighbours, request),
        evidence.criteria(),
        focus.sure() ? sourceQuery(template, request, focus.entity().thing()) : "");
  }

  private static String sourceQuery(NamedQuery template, AnalysisRequest request, EntityId focus) {
    SourceQuery sourceQuery = new SourceQuery(template);
    EntityType.ofSegment(request.get("kind"))
        .ifPresentOrElse(
            kind -> sourceQuery.from(focus, kind).to(kind, focus), () -> sourceQuery.about(focus));
    return sourceQuery.text(request.filter());
  }

  /** Of all kinds together the first part only; of one that is chosen, the part asked for. */
  private static Map<EntityType, Slice<Neighbour>> parts(
      Map<EntityType, List<Neighbour>> neighbours, AnalysisRequest request) {
    Map<EntityType, Slice<Neighbour>> parts = new TreeMap<>();
    neighbours.forEach(
        (kind, all) ->
            parts.put(kind, Slice.of(all, request, request.has("kind") ? MOST_OF_ONE : MOST)));
    return parts;
  }

  /** The address at which all of one kind are shown. */
  public String only(EntityType kind) {
    return request.with("kind", kind.segment()).without(Slice.PAGE).href();
  }

  /** The address at which all kinds are shown. */
  public String all() {
    return request.without("kind").without(Slice.PAGE).href();
  }

  /** What stands beside one thing in the claims about it. */
  static Map<EntityType, List<Neighbour>> beside(
      EntityReference focus, List<ClaimEvidence> about, Topics topics) {
    Map<EntityReference, List<ClaimEvidence>> claims = new LinkedHashMap<>();
    for (ClaimEvidence each : about) {
      for (EntityReference beside : topics.beside(each, focus.thing())) {
        claims.computeIfAbsent(beside, entity -> new ArrayList<>()).add(each);
      }
    }
    Map<EntityType, List<Neighbour>> byKind = new TreeMap<>();
    claims.forEach(
        (entity, joined) ->
            byKind
                .computeIfAbsent(entity.thing().kind(), kind -> new ArrayList<>())
                .add(new Neighbour(entity, joined)));
    byKind
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Neighbour each) -> -each.studies().size())
                        .thenComparing(each -> each.entity().name())));
    return byKind;
  }

  @Override
  public String title() {
    return focus.sure() ? "What stands beside " + focus.entity().name() : "Explore";
  }

  @Override
  public List<Section> sections() {
    return neighbours.values().stream()
        .flatMap(List::stream)
        .map(
            each ->
                new Section(
                    each.entity().name(), List.of(focus.entity(), each.entity()), each.claims()))
        .toList();
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(PATH, "What stands beside a thing", "view/studies");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Neighbourhood.request(parameters);
    }

    @Override
    public Neighbourhood of(ViewRequest request, NamedQuery named) {
      return Neighbourhood.of(request.claims(), request.names(), named, request.parameters());
    }
  }
}
