package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.SearchCard;
import com.mecfsatlas.graph.SearchGroup;
import java.util.List;

/**
 * The results of one kind.
 *
 * @param found how many there are, of which some may be elsewhere on the page
 * @param cards those that are shown, but for studies
 * @param studies the studies, where the section is theirs; else none
 * @param more where the rest is; without an address where this is all
 */
public record SearchSection(
    SearchGroup group,
    String heading,
    int found,
    List<SearchCard> cards,
    List<StudyList> studies,
    Link more) {
  boolean isEmpty() {
    return cards.isEmpty() && studies.isEmpty() && !more.leads();
  }
}
