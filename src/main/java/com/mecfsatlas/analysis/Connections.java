package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.Topics;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.path.Edge;
import com.mecfsatlas.path.Path;
import com.mecfsatlas.path.PathGraph;
import com.mecfsatlas.path.PathSearch;
import com.mecfsatlas.query.NamedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How two things are connected: the best routes over claims that studies found. At both ends
 * whatever counts under the thing stands for it; the stops between stand for themselves, as what
 * holds for one part of a thing need not hold for another.
 *
 * @param direct what studies of both reported, whether they found it or not
 * @param routes the best first
 * @param unfiltered how many routes there would be without filters, where there is none with them
 * @param criteria the case definitions that a reader may choose
 * @param fromLegs how many things are one step from the start
 * @param toLegs how many are one step from the goal
 */
public record Connections(
    AnalysisRequest request,
    ResolvedName from,
    ResolvedName to,
    DirectEvidence direct,
    List<Path> routes,
    int unfiltered,
    Set<EntityReference> criteria,
    int fromLegs,
    int toLegs,
    String sourceQuery)
    implements Analysis {
  public static final String PATH = "/connect";

  /** How many routes a page shows in full. */
  public static final int SHOWN = 3;

  /** How many routes are looked for. */
  public static final int MOST = 15;

  private static final int USUAL_LEGS = 3;

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> query) {
    AnalysisRequest request = AnalysisRequest.parse(PATH, query, Set.of("from", "to", "max"));
    legs(request);
    return request;
  }

  /** Reads and answers a request. */
  public static Connections of(
      EvidenceBase evidence,
      EntityResolver names,
      NamedQuery template,
      Map<String, List<String>> query) {
    AnalysisRequest request = request(query);
    int legs = legs(request);
    ResolvedName from = names.find(request.get("from"));
    ResolvedName to = names.find(request.get("to"));
    EvidenceBase chosen = evidence.only(request.filter());
    PathGraph graph = graph(chosen, from, to);
    List<Path> routes = routes(graph, from, to, legs);
    DirectEvidence direct =
        from.sure() && to.sure()
            ? DirectEvidence.between(chosen, from.entity().thing(), to.entity().thing())
            : DirectEvidence.NONE;
    SourceQuery sourceQuery = new SourceQuery(template);
    Stream.concat(
            direct.claims().stream(),
            routes.stream().flatMap(route -> route.legs().stream()).flatMap(Connections::claims))
        .map(ClaimEvidence::claim)
        .distinct()
        .forEach(sourceQuery::claim);
    return new Connections(
        request,
        from,
        to,
        direct,
        routes,
        routes.isEmpty() && !request.filters().isEmpty()
            ? routes(graph(evidence.counted(), from, to), from, to, legs).size()
            : 0,
        evidence.criteria(),
        from.sure() ? graph.from(from.entity().thing()).size() : 0,
        to.sure() ? graph.from(to.entity().thing()).size() : 0,
        routes.isEmpty() && direct.claims().isEmpty() ? "" : sourceQuery.text(request.filter()));
  }

  private static PathGraph graph(EvidenceBase evidence, ResolvedName from, ResolvedName to) {
    PathGraph graph = new PathGraph(evidence.claims());
    return from.sure() && to.sure()
        ? gathered(graph, evidence.topics(), from.entity(), to.entity())
        : graph;
  }

  /** The narrower first, where one counts under the other. */
  private static PathGraph gathered(
      PathGraph graph, Topics topics, EntityReference from, EntityReference to) {
    EntityReference first = topics.isUnder(from, to.thing()) ? from : to;
    EntityReference second = first.equals(from) ? to : from;
    return graph
        .gathered(first, each -> topics.isUnder(each, first.thing()))
        .gathered(second, each -> !each.equals(first) && topics.isUnder(each, second.thing()));
  }

  private static List<Path> routes(PathGraph graph, ResolvedName from, ResolvedName to, int legs) {
    return from.sure() && to.sure()
        ? new PathSearch(graph).routes(from.entity().thing(), to.entity().thing(), legs, MOST)
        : List.of();
  }

  /**
   * How many routes of the usual length the best of them are chosen from, {@link #MOST} at most.
   */
  static int count(PathGraph graph, Topics topics, EntityReference from, EntityReference to) {
    return new PathSearch(gathered(graph, topics, from, to))
        .routes(from.thing(), to.thing(), USUAL_LEGS, MOST)
        .size();
  }

  /** The address at which two things are asked for. */
  public static String address(EntityId from, EntityId to) {
    return PATH
        + "?from="
        + AnalysisRequest.encode(from.path().substring(1))
        + "&to="
        + AnalysisRequest.encode(to.path().substring(1));
  }

  public boolean isComplete() {
    return from.sure() && to.sure();
  }

  public boolean isSame() {
    return isComplete() && from.entity().equals(to.entity());
  }

  public int legs() {
    return legs(request);
  }

  private static int legs(AnalysisRequest request) {
    return request.number("max", 1, PathSearch.LONGEST, USUAL_LEGS);
  }

  public List<Path> shown() {
    return routes.subList(0, Math.min(SHOWN, routes.size()));
  }

  public List<Path> rest() {
    return routes.subList(shown().size(), routes.size());
  }

  /** Whether every route has a leg that no study of people found. */
  public boolean isOnlyLaboratory() {
    return !routes.isEmpty() && routes.stream().noneMatch(route -> route.strength().people());
  }

  @Override
  public String title() {
    return isComplete()
        ? "How is " + from.entity().name() + " connected to " + to.entity().name() + "?"
        : "How are two things connected?";
  }

  @Override
  public List<Section> sections() {
    return Stream.concat(
            Stream.of(direct)
                .filter(evidence -> !evidence.claims().isEmpty())
                .map(
                    evidence ->
                        new Section(
                            "Directly", List.of(from.entity(), to.entity()), evidence.claims())),
            routes.stream()
                .map(
                    route ->
                        new Section(
                            name(route),
                            route.entities(),
                            route.legs().stream().flatMap(Connections::claims).toList())))
        .toList();
  }

  /** Its stops, one after the other. */
  public static String name(Path route) {
    return route.entities().stream().map(EntityReference::name).collect(Collectors.joining(" → "));
  }

  /** What is said of a leg: what was found, then what was looked for in vain. */
  public static Stream<ClaimEvidence> claims(Edge leg) {
    return Stream.concat(leg.claims().stream(), leg.notFound().stream());
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(PATH, "How two things are connected", "view/studies");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Connections.request(parameters);
    }

    @Override
    public Connections of(ViewRequest request, NamedQuery named) {
      return Connections.of(request.claims(), request.names(), named, request.parameters());
    }
  }
}
