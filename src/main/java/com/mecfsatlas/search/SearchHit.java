package com.mecfsatlas.search;

import com.mecfsatlas.model.EntityId;

/**
 * One thing that was found.
 *
 * @param match how well
 */
public record SearchHit(SearchDocument card, SearchMatch match) {
  public EntityId thing() {
    return card.thing();
  }

  public SearchGroup group() {
    return SearchGroup.of(card.thing().kind());
  }
}
