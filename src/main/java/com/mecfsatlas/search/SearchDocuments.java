package com.mecfsatlas.search;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QuerySolution;

/** What a search shows of each thing of one revision, and which names have several meanings. */
final class SearchDocuments {
  private final Map<EntityId, SearchDocument> cards = new HashMap<>();
  private final Map<String, List<AmbiguousName>> ambiguous = new HashMap<>();

  SearchDocuments(Snapshot snapshot, QueryCatalogue queries) {
    snapshot.select(queries.get("search/cards"), Map.of(), row -> card(row).ifPresent(this::keep));
    Map<List<String>, List<SearchDocument>> meanings = new LinkedHashMap<>();
    snapshot.select(
        queries.get("search/ambiguous-names"),
        Map.of(),
        row ->
            EntityId.ofIri(text(row, "thing"))
                .flatMap(this::of)
                .ifPresent(
                    card ->
                        meanings
                            .computeIfAbsent(
                                List.of(text(row, "node"), text(row, "name"), text(row, "note")),
                                key -> new ArrayList<>())
                            .add(card)));
    NameAnalyzer analyzer = NameAnalyzer.ofQueries();
    meanings.forEach(
        (name, things) ->
            ambiguous
                .computeIfAbsent(
                    SearchTerms.of(name.get(1), analyzer).whole(), key -> new ArrayList<>())
                .add(new AmbiguousName(name.getFirst(), name.get(1), name.getLast(), things)));
  }

  Optional<SearchDocument> of(EntityId thing) {
    return Optional.ofNullable(cards.get(thing));
  }

  /** The meanings of what was typed, where it is a name with several. */
  List<AmbiguousName> meanings(SearchTerms typed) {
    return ambiguous.getOrDefault(typed.whole(), List.of());
  }

  private void keep(SearchDocument card) {
    cards.put(card.thing(), card);
  }

  private static Optional<SearchDocument> card(QuerySolution row) {
    return EntityId.ofIri(text(row, "thing"))
        .map(
            thing ->
                new SearchDocument(
                    thing,
                    text(row, "label"),
                    text(row, "short"),
                    text(row, "about"),
                    text(row, "summary"),
                    text(row, "limit"),
                    text(row, "standing"),
                    number(row, "records"),
                    number(row, "counted")));
  }

  private static int number(QuerySolution row, String column) {
    return row.contains(column) ? row.getLiteral(column).getInt() : 0;
  }

  private static String text(QuerySolution row, String column) {
    if (!row.contains(column)) {
      return "";
    }
    return row.get(column).isLiteral()
        ? row.getLiteral(column).getLexicalForm()
        : row.get(column).toString();
  }
}
