package com.mecfsatlas.graph;

/**
 * One thing that was found.
 *
 * @param match how well
 */
public record SearchHit(SearchCard card, SearchMatch match) {
  public Thing thing() {
    return card.thing();
  }

  public SearchGroup group() {
    return SearchGroup.of(card.thing().kind());
  }
}
