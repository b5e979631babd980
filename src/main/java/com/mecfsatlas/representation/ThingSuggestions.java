package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.html.SearchView;
import com.mecfsatlas.search.BegunNames;
import com.mecfsatlas.search.SearchDocument;
import com.mecfsatlas.search.SearchGroup;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Locale;

/** The documents of things whose names begin so; a claim stands with what came out. */
public record ThingSuggestions(BegunNames names) implements Suggestions {
  @Override
  public List<Suggestion> of(String typed, Snapshot snapshot) {
    return names.begun(snapshot, typed, MOST).stream().map(ThingSuggestions::suggestion).toList();
  }

  private static Suggestion suggestion(SearchDocument card) {
    String told = card.thing().kind().label() + count(card);
    return new Suggestion(
        SearchView.name(card),
        SearchView.isRetracted(card) ? "Retracted · " + told : told,
        card.thing().path());
  }

  private static String count(SearchDocument card) {
    return switch (SearchGroup.of(card)) {
      case CLAIMS, EVIDENCE, PAPERS -> told(card);
      case AUTHORS, JOURNALS -> counted(card.records(), "paper", "papers");
      case THINGS ->
          card.thing().kind() == EntityType.ROLL_UP
              ? told(card)
              : counted(card.records(), "study names it", "studies name it");
    };
  }

  private static String told(SearchDocument card) {
    return card.about().isEmpty() ? "" : " · " + card.about();
  }

  /** Nothing is said of nothing: a kind may be named where it is not counted. */
  private static String counted(int count, String one, String many) {
    return count == 0 ? "" : String.format(Locale.ROOT, " · %d %s", count, count == 1 ? one : many);
  }
}
