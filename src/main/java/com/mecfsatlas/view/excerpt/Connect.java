package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Stop;
import com.mecfsatlas.ledger.StudyFilter;
import com.mecfsatlas.route.Leg;
import com.mecfsatlas.route.Route;
import com.mecfsatlas.route.RouteGraph;
import com.mecfsatlas.route.RouteSearch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How two things are connected: the best routes over claims that studies found.
 *
 * @param routes the best first
 * @param unfiltered how many routes there would be without filters, where there is none with them
 * @param criteria the case definitions that a reader may choose
 * @param fromLegs how many things are one step from the start
 * @param toLegs how many are one step from the goal
 */
public record Connect(
    ViewRequest request,
    Named from,
    Named to,
    List<Route> routes,
    int unfiltered,
    Set<Stop> criteria,
    int fromLegs,
    int toLegs,
    String behind)
    implements Excerpt {
  public static final String PATH = "/connect";

  /** How many routes a page shows in full. */
  public static final int SHOWN = 5;

  /** How many routes are looked for. */
  public static final int MOST = 15;

  private static final int USUAL_LEGS = 3;

  /** Reads and answers a request. */
  public static Connect of(
      Ledger ledger, Names names, NamedQuery template, Map<String, List<String>> query) {
    ViewRequest request = ViewRequest.parse(PATH, query, Set.of("from", "to", "max"));
    int legs = request.number("max", 1, RouteSearch.LONGEST, USUAL_LEGS);
    Named from = names.find(request.get("from"));
    Named to = names.find(request.get("to"));
    RouteGraph graph = new RouteGraph(ledger.only(request.filter()).claims());
    List<Route> routes = routes(graph, from, to, legs);
    BehindQuery behind = new BehindQuery(template);
    routes.stream()
        .flatMap(route -> route.legs().stream())
        .map(leg -> List.of(leg.from().thing(), leg.to().thing()))
        .distinct()
        .forEach(ends -> behind.between(ends.getFirst(), ends.getLast()));
    return new Connect(
        request,
        from,
        to,
        routes,
        routes.isEmpty() && !request.filters().isEmpty()
            ? routes(new RouteGraph(ledger.only(StudyFilter.NONE).claims()), from, to, legs).size()
            : 0,
        ledger.criteria(),
        from.sure() ? graph.from(from.stop().thing()).size() : 0,
        to.sure() ? graph.from(to.stop().thing()).size() : 0,
        routes.isEmpty() ? "" : behind.text(request.filter()));
  }

  private static List<Route> routes(RouteGraph graph, Named from, Named to, int legs) {
    return from.sure() && to.sure()
        ? new RouteSearch(graph).routes(from.stop().thing(), to.stop().thing(), legs, MOST)
        : List.of();
  }

  /**
   * How many routes of the usual length the best of them are chosen from, {@link #MOST} at most.
   */
  public static int count(Ledger counted, Thing from, Thing to) {
    return new RouteSearch(new RouteGraph(counted.claims()))
        .routes(from, to, USUAL_LEGS, MOST)
        .size();
  }

  public boolean isAsked() {
    return from.sure() && to.sure();
  }

  public boolean isSame() {
    return isAsked() && from.stop().equals(to.stop());
  }

  public int legs() {
    return request.number("max", 1, RouteSearch.LONGEST, USUAL_LEGS);
  }

  public List<Route> shown() {
    return routes.subList(0, Math.min(SHOWN, routes.size()));
  }

  public List<Route> rest() {
    return routes.subList(shown().size(), routes.size());
  }

  /** Whether every route has a leg that no study of people found. */
  public boolean isOnlyLaboratory() {
    return !routes.isEmpty() && routes.stream().noneMatch(route -> route.strength().people());
  }

  @Override
  public String title() {
    return isAsked()
        ? "How is " + from.stop().name() + " connected to " + to.stop().name() + "?"
        : "How are two things connected?";
  }

  @Override
  public List<Section> sections() {
    return routes.stream()
        .map(
            route ->
                new Section(
                    name(route),
                    route.stops(),
                    route.legs().stream().flatMap(Connect::claims).toList()))
        .toList();
  }

  /** Its stops, one after the other. */
  public static String name(Route route) {
    return route.stops().stream().map(Stop::name).collect(Collectors.joining(" → "));
  }

  /** What is said of a leg: what was found, then what was looked for in vain. */
  public static Stream<ClaimStudies> claims(Leg leg) {
    return Stream.concat(leg.claims().stream(), leg.notFound().stream());
  }
}
