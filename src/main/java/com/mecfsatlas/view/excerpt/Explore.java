package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.NamedQuery;
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

/**
 * What stands beside one thing in the ledger.
 *
 * @param neighbours by kind; of each kind those with the most studies first
 * @param criteria the case definitions that a reader may choose
 */
public record Explore(
    ViewRequest request,
    Named focus,
    Map<Kind, List<Neighbour>> neighbours,
    Set<Stop> criteria,
    String behind)
    implements Excerpt {
  public static final String PATH = "/explore";

  /** A thing beside the focus, with the claims that join them. */
  public record Neighbour(Stop stop, List<ClaimStudies> claims) {
    public Neighbour {
      claims = List.copyOf(claims);
    }

    /** Each record once. */
    public List<Study> studies() {
      return Explore.studies(claims);
    }
  }

  /** Reads and answers a request. */
  public static Explore of(
      Ledger ledger, Names names, NamedQuery template, Map<String, List<String>> query) {
    ViewRequest request = ViewRequest.parse(PATH, query, Set.of("focus"));
    Named focus = names.find(request.get("focus"));
    return new Explore(
        request,
        focus,
        focus.sure() ? beside(focus.stop(), ledger.only(request.filter())) : Map.of(),
        ledger.criteria(),
        focus.sure()
            ? new BehindQuery(template).about(focus.stop().thing()).text(request.filter())
            : "");
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

  /** The studies of some claims, each record once. */
  public static List<Study> studies(List<ClaimStudies> claims) {
    Map<String, Study> byRecord = new LinkedHashMap<>();
    claims.forEach(
        claim ->
            claim.studies().forEach(study -> byRecord.putIfAbsent(study.record().iri(), study)));
    return List.copyOf(byRecord.values());
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
