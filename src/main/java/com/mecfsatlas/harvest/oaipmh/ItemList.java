package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.model.EntityId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All items at one revision, those that are gone too.
 *
 * @param items in their order
 * @param byThing the same by what they are
 * @param setNames what the sets are called that have items
 */
record ItemList(
    List<Item> items, Map<EntityId, Item> byThing, SortedMap<SetSpec, String> setNames) {
  ItemList {
    items = List.copyOf(items);
    byThing = Map.copyOf(byThing);
    setNames = Collections.unmodifiableSortedMap(new TreeMap<>(setNames));
  }

  static ItemList of(Collection<Item> items, SortedMap<SetSpec, String> setNames) {
    Map<EntityId, Item> byThing = new HashMap<>();
    items.forEach(item -> byThing.put(item.thing(), item));
    return new ItemList(items.stream().sorted(Item.ORDER).toList(), byThing, setNames);
  }

  /**
   * The item of that identifier.
   *
   * @throws ProtocolErrorException where there is none, nor was
   */
  Item require(String identifier) {
    return Item.named(identifier)
        .flatMap(thing -> Optional.ofNullable(byThing.get(thing)))
        .orElseThrow(
            () ->
                ErrorCode.ID_DOES_NOT_EXIST.because(
                    "There is no item of this identifier, nor was there; ListIdentifiers lists"
                        + " those there are."));
  }

  /** Those of a time and of a set. */
  List<Item> where(DateRange range, Optional<SetSpec> set) {
    return items.stream()
        .filter(item -> range.contains(item.datestamp()))
        .filter(item -> set.isEmpty() || item.isIn(set.get()))
        .toList();
  }
}
