package com.mecfsatlas.store;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.CatalogueException;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import java.util.EnumMap;
import java.util.Map;

/** The queries that describe and list the things of each kind. */
public final class EntityQueries {
  static final String ENTITY = "entity";
  static final String TYPE = "type";

  private final Map<EntityType, NamedQuery> describe = new EnumMap<>(EntityType.class);
  private final Map<EntityType, NamedQuery> list = new EnumMap<>(EntityType.class);
  private final NamedQuery own;
  private final NamedQuery bibliography;

  /**
   * Finds the queries it needs.
   *
   * @throws CatalogueException where one is missing or declares other parameters
   */
  public EntityQueries(QueryCatalogue queries) {
    for (EntityType kind : EntityType.values()) {
      describe.put(kind, ofKind(queries, "describe", kind, ENTITY));
      list.put(kind, ofKind(queries, "list", kind, TYPE));
    }
    own = queries.get("describe/own", ENTITY);
    bibliography = queries.get("describe/bibliography", ENTITY);
  }

  /** A kind's own query where it has one; else the one that all terminology shares. */
  private static NamedQuery ofKind(
      QueryCatalogue queries, String folder, EntityType kind, String sharedParameter) {
    String own = folder + "/" + kind.segment();
    boolean shared = queries.find(own).isEmpty();
    String name = shared ? folder + "/thing" : own;
    return folder.equals("list") && !shared
        ? queries.get(name)
        : queries.get(name, sharedParameter);
  }

  NamedQuery describe(EntityType kind) {
    return requireNonNull(describe.get(kind));
  }

  NamedQuery list(EntityType kind) {
    return requireNonNull(list.get(kind));
  }

  /** The statements about something alone. */
  NamedQuery own() {
    return own;
  }

  /** The papers that something rests on. */
  NamedQuery bibliography() {
    return bibliography;
  }
}
