package com.mecfsatlas.search;

import com.mecfsatlas.evidence.EvidenceSummary;
import com.mecfsatlas.model.EntityId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One result of a search.
 *
 * @param match how it was found: a {@link com.mecfsatlas.search.SearchMatch}, or {@code mentions} a
 *     thing that is called so, or {@code listed} where nothing was typed
 */
public record SearchItem(SearchDocument card, String match) {
  static SearchItem of(SearchHit hit) {
    return new SearchItem(hit.card(), hit.match().name().toLowerCase(Locale.ROOT));
  }

  /** A record that the words did not find. */
  static SearchItem of(EvidenceSummary record, String match) {
    String about =
        Stream.of(
                record.firstAuthor(),
                record.journal(),
                record.year() == 0 ? "" : Integer.toString(record.year()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new SearchItem(
        new SearchDocument(
            record.record(),
            record.title(),
            "",
            about,
            record.summary(),
            record.limit(),
            record.standingName(),
            0,
            0),
        match);
  }

  public EntityId thing() {
    return card.thing();
  }

  SearchGroup group() {
    return SearchGroup.of(card);
  }
}
