package com.mecfsatlas.analysis;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.search.Search;
import com.mecfsatlas.search.SearchHit;
import com.mecfsatlas.search.SearchResult;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the things that claims join by what readers call them. */
public final class EntityResolver {
  private static final int NEAR = 8;

  private final Map<EntityId, EntityReference> entities;
  private final Search search;
  private final Snapshot snapshot;

  /**
   * @param entities whatever a claim is about, by its address
   */
  public EntityResolver(Map<EntityId, EntityReference> entities, Search search, Snapshot snapshot) {
    this.entities = entities;
    this.search = search;
    this.snapshot = snapshot;
  }

  /** By path ({@code virus/hhv-6}), slug, name, or anything that the search understands. */
  public ResolvedName find(String typed) {
    if (typed.isEmpty()) {
      return new ResolvedName("", List.of(), false);
    }
    return Stream.<Predicate<EntityReference>>of(
            entity -> entity.thing().path().equals("/" + typed),
            entity -> entity.thing().slug().toString().equals(typed),
            entity -> entity.name().equals(typed),
            entity -> entity.name().equalsIgnoreCase(typed))
        .map(exactly -> entities.values().stream().filter(exactly).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> new ResolvedName(typed, found, found.size() == 1))
        .orElseGet(() -> searched(typed));
  }

  private ResolvedName searched(String typed) {
    SearchResult result = search.find(snapshot, typed);
    List<EntityReference> meanings =
        known(
            result.meanings().stream()
                .flatMap(name -> name.meanings().stream())
                .map(card -> card.thing()));
    if (!meanings.isEmpty()) {
      return new ResolvedName(typed, meanings, false);
    }
    List<EntityReference> exact =
        known(result.hits().stream().filter(hit -> hit.match().isExact()).map(SearchHit::thing));
    return exact.isEmpty()
        ? new ResolvedName(typed, known(result.hits().stream().map(SearchHit::thing)), false)
        : new ResolvedName(typed, exact, exact.size() == 1);
  }

  private List<EntityReference> known(Stream<EntityId> things) {
    return things
        .flatMap(thing -> Optional.ofNullable(entities.get(thing)).stream())
        .distinct()
        .limit(NEAR)
        .toList();
  }
}
