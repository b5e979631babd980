package com.mecfsatlas.analysis;

import com.mecfsatlas.model.EntityReference;
import java.util.List;

/**
 * What a reader called something by.
 *
 * @param typed the words; empty where nothing was typed
 * @param meant the one thing it names, or those that it may name; empty where none comes near
 * @param sure whether it names just the one
 */
public record ResolvedName(String typed, List<EntityReference> meant, boolean sure) {
  public ResolvedName {
    meant = List.copyOf(meant);
  }

  public boolean isOpen() {
    return !typed.isEmpty() && !sure;
  }

  /** The thing; there must be just one. */
  public EntityReference entity() {
    return meant.getFirst();
  }

  /** What the field of the form shows. */
  public String shown() {
    return sure ? entity().name() : typed;
  }
}
