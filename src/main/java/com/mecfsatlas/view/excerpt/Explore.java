package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Stop;
import com.mecfsatlas.ledger.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands beside one thing in the ledger.
 *
 * @param neighbours by kind; of each kind those with the most studies first
 * @param parts those that the page shows
 * @param criteria the case definitions that a reader may choose
 */
public record Explore(
    ViewRequest request,
    Named focus,
    Map<Kind, List<Neighbour>> neighbours,
    Map<Kind, Part<Neighbour>> parts,
    Set<Stop> criteria,
    String behind)
    implements Excerpt {
  public static final String PATH = "/explore";

  /** How many of each kind a page shows; of one kind that was chosen, how many a part has. */
  public static final int MOST = 8;

  public static final int MOST_OF_ONE = 60;

  private static final Set<String> KINDS =
      Matrix.KINDS.stream().map(Kind::segment).collect(Collectors.toUnmodifiableSet());

  /** A thing beside the focus, with the claims that join them. */
  public record Neighbour(Stop stop, List<ClaimStudies> claims) {
    public Neighbour {
      claims = List.copyOf(claims);
    }

    /** Each record once. */
    public List<Study> studies() {
      return ClaimStudies.records(claims);
    }
  }

  /** Reads and answers a request. */
  public static Explore of(
      Ledger ledger, Names names, NamedQuery template, Map<String, List<String>> query) {
    ViewRequest request = ViewRequest.parse(PATH, query, Set.of("focus", "kind", Part.PAGE));
    request.allow("kind", KINDS);
    Named focus = names.find(request.get("focus"));
    Map<Kind, List<Neighbour>> neighbours =
        focus.sure() ? beside(focus.stop(), ledger.only(request.filter())) : new TreeMap<>();
    if (request.has("kind")) {
      neighbours.keySet().removeIf(kind -> !kind.segment().equals(request.get("kind")));
    }
    return new Explore(
        request,
        focus,
        neighbours,
        parts(neighbours, request),
        ledger.criteria(),
        focus.sure() ? behind(template, request, focus.stop().thing()) : "");
  }

  private static String behind(NamedQuery template, ViewRequest request, Thing focus) {
    BehindQuery behind = new BehindQuery(template);
    Kind.ofSegment(request.get("kind"))
        .ifPresentOrElse(
            kind -> behind.from(focus, kind).to(kind, focus), () -> behind.about(focus));
    return behind.text(request.filter());
  }

  /** Of all kinds together the first part only; of one that is chosen, the part asked for. */
  private static Map<Kind, Part<Neighbour>> parts(
      Map<Kind, List<Neighbour>> neighbours, ViewRequest request) {
    if (!request.has("kind") && request.has(Part.PAGE)) {
      throw new IllegalArgumentException("page is asked of one kind: say which with kind=");
    }
    Map<Kind, Part<Neighbour>> parts = new TreeMap<>();
    neighbours.forEach(
        (kind, all) ->
            parts.put(kind, Part.of(all, request, request.has("kind") ? MOST_OF_ONE : MOST)));
    return parts;
  }

  /** The address at which all of one kind are shown. */
  public String only(Kind kind) {
    return request.with("kind", kind.segment()).without(Part.PAGE).href();
  }

  /** The address at which all kinds are shown. */
  public String all() {
    return request.without("kind").without(Part.PAGE).href();
  }

  /** What stands beside one thing, as far as counted studies looked. */
  public static Map<Kind, List<Neighbour>> beside(Ledger ledger, Thing thing) {
    Stop focus = ledger.stops().get(thing);
    return focus == null ? Map.of() : beside(focus, ledger);
  }

  private static Map<Kind, List<Neighbour>> beside(Stop focus, Ledger ledger) {
    Map<Stop, List<ClaimStudies>> claims = new LinkedHashMap<>();
    for (ClaimStudies each : ledger.about(focus.thing())) {
      claims.computeIfAbsent(each.beside(focus.thing()), stop -> new ArrayList<>()).add(each);
    }
    Map<Kind, List<Neighbour>> byKind = new TreeMap<>();
    claims.forEach(
        (stop, joined) ->
            byKind
                .computeIfAbsent(stop.thing().kind(), kind -> new ArrayList<>())
                .add(new Neighbour(stop, joined)));
    byKind
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Neighbour each) -> -each.studies().size())
                        .thenComparing(each -> each.stop().name())));
    return byKind;
  }

  @Override
  public String title() {
    return focus.sure() ? "What stands beside " + focus.stop().name() : "Explore";
  }

  @Override
  public List<Section> sections() {
    return neighbours.values().stream()
        .flatMap(List::stream)
        .map(
            each ->
                new Section(each.stop().name(), List.of(focus.stop(), each.stop()), each.claims()))
        .toList();
  }
}
