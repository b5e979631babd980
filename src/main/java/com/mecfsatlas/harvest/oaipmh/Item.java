package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A thing that can be harvested (OAI-PMH 2.0 section 2.3), as the headers of its records say.
 *
 * @param datestamp the second of the revision that changed it last, or removed it
 * @param sets that it is in, without those that hold these
 * @param isDeleted whether it is gone
 */
record Item(EntityId thing, Instant datestamp, SortedSet<SetSpec> sets, boolean isDeleted) {
  /** What came first is first, so that a harvest that breaks off can go on from a datestamp. */
  static final Comparator<Item> ORDER =
      Comparator.comparing(Item::datestamp).thenComparing(item -> item.thing().iri());

  static final String SCHEME = "oai";
  static final String REPOSITORY = "www.mecfsatlas.com";

  private static final String BEGINNING = SCHEME + ":" + REPOSITORY + ":";

  Item {
    sets = Collections.unmodifiableSortedSet(new TreeSet<>(sets));
  }

  static Item of(EntityId thing, Instant time, Collection<SetSpec> sets) {
    return new Item(thing, UtcDatetime.second(time), new TreeSet<>(sets), false);
  }

  static Item deleted(EntityId thing, Instant time, Collection<SetSpec> sets) {
    return new Item(thing, UtcDatetime.second(time), new TreeSet<>(sets), true);
  }

  /** What is cited, what a study went by, and what it bears on. */
  private static boolean isHarvested(EntityType kind) {
    return kind.isCitable() || kind == EntityType.CRITERION || kind == EntityType.CLAIM;
  }

  /** The thing that {@code iri} is the whole address of, where it is of a kind of items. */
  static Optional<EntityId> thing(String iri) {
    return EntityId.ofIri(iri)
        .filter(thing -> thing.iri().equals(iri) && isHarvested(thing.kind()));
  }

  /** The thing that an identifier names, if it names one. */
  static Optional<EntityId> named(String identifier) {
    return identifier.startsWith(BEGINNING)
        ? thing(EntityId.BASE + "id/" + identifier.substring(BEGINNING.length()))
        : Optional.empty();
  }

  /** Its identifier (oai-identifier 2.0): kind and slug behind the name of the repository. */
  static String identifier(EntityId thing) {
    return BEGINNING + thing.kind().segment() + "/" + thing.slug();
  }

  String identifier() {
    return identifier(thing);
  }

  boolean isIn(SetSpec set) {
    return sets.stream().anyMatch(set::contains);
  }
}
