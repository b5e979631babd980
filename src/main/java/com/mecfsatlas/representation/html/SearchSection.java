package com.mecfsatlas.representation.html;

import com.mecfsatlas.search.SearchDocument;
import com.mecfsatlas.search.SearchGroup;
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
    List<SearchDocument> cards,
    List<StudyList> studies,
    Hyperlink more) {
  boolean isEmpty() {
    return cards.isEmpty() && studies.isEmpty() && !more.leads();
  }
}
