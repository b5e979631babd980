package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.Search;
import com.mecfsatlas.graph.SearchHit;
import com.mecfsatlas.graph.SearchResult;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Stop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the things that claims join by what readers call them. */
public final class Names {
  private static final int NEAR = 8;

  private final Map<Thing, Stop> stops;
  private final Search search;

  public Names(Ledger ledger, Search search) {
    this.stops = ledger.stops();
    this.search = search;
  }

  /** By path ({@code virus/hhv-6}), slug, name, or anything that the search understands. */
  public Named find(String typed) {
    if (typed.isEmpty()) {
      return new Named("", List.of(), false);
    }
    return Stream.<Predicate<Stop>>of(
            stop -> stop.thing().path().equals("/" + typed),
            stop -> stop.thing().slug().toString().equals(typed),
            stop -> stop.name().equals(typed),
            stop -> stop.name().equalsIgnoreCase(typed))
        .map(exactly -> stops.values().stream().filter(exactly).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> new Named(typed, found, found.size() == 1))
        .orElseGet(() -> searched(typed));
  }

  private Named searched(String typed) {
    SearchResult result = search.find(typed);
    List<Stop> meanings =
        known(
            result.meanings().stream()
                .flatMap(name -> name.meanings().stream())
                .map(card -> card.thing()));
    if (!meanings.isEmpty()) {
      return new Named(typed, meanings, false);
    }
    List<Stop> exact =
        known(result.hits().stream().filter(hit -> hit.match().isExact()).map(SearchHit::thing));
    return exact.isEmpty()
        ? new Named(typed, known(result.hits().stream().map(SearchHit::thing)), false)
        : new Named(typed, exact, exact.size() == 1);
  }

  private List<Stop> known(Stream<Thing> things) {
    return things
        .flatMap(thing -> Optional.ofNullable(stops.get(thing)).stream())
        .distinct()
        .limit(NEAR)
        .toList();
  }
}
