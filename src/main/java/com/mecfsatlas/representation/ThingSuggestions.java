package com.mecfsatlas.representation;

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
    return switch (card.thing().kind()) {
      case CLAIM, ROLL_UP, EVIDENCE, PAPER -> card.about().isEmpty() ? "" : " · " + card.about();
      case AUTHOR, JOURNAL -> counted(card.records(), "paper", "papers");
      default ->
          SearchGroup.of(card) == SearchGroup.THINGS
              ? counted(card.records(), "study names it", "studies name it")
              : "";
    };
  }

  /** Nothing is said of nothing: a kind may be named where it is not counted. */
  private static String counted(int count, String one, String many) {
    return count == 0 ? "" : String.format(Locale.ROOT, " · %d %s", count, count == 1 ? one : many);
  }
}
