package com.mecfsatlas.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.jena.query.QuerySolution;

/**
 * The search in the index below {@code ATLAS_HOME}, which is built where it is not that of the
 * graph's revision. The order of what it finds is written in decision 13.
 */
public final class StoredSearch implements Search, AutoCloseable {
  /** Counted up when the analyzer or the fields change, so that old indexes are built again. */
  private static final int FORM = 1;

  private final KnowledgeGraph graph;
  private final SearchCards cards;
  private final SearchIndex index;

  private StoredSearch(KnowledgeGraph graph, SearchCards cards, SearchIndex index) {
    this.graph = graph;
    this.cards = cards;
    this.index = index;
  }

  /**
   * Opens the index in {@code home}, or builds it from {@code graph}.
   *
   * @throws StoreException where the folder cannot be written
   * @throws CatalogueException where a query of {@code sparql/search/} is missing
   */
  public static StoredSearch open(Path home, KnowledgeGraph graph, QueryCatalogue queries) {
    NamedQuery indexed = queries.get("search/indexed");
    String revision =
        UUID.nameUUIDFromBytes((FORM + graph.revision() + indexed.text()).getBytes(UTF_8))
            .toString();
    return new StoredSearch(
        graph,
        new SearchCards(graph, queries),
        new SearchIndex(
            TextFiles.open(home.resolve("lucene"), revision, sink -> write(graph, indexed, sink))));
  }

  @Override
  public String revision() {
    return graph.revision();
  }

  @Override
  public SearchResult find(String typed) {
    Optional<SearchCard> addressed = Thing.ofIri(typed.strip()).flatMap(cards::of);
    if (addressed.isPresent()) {
      return new SearchResult(
          List.of(), List.of(new SearchHit(addressed.get(), SearchMatch.IDENTIFIER)));
    }
    Typed words = index.typed(typed);
    if (words.isEmpty()) {
      return SearchResult.NOTHING;
    }
    List<AmbiguousName> meanings = cards.meanings(words);
    Set<SearchCard> meant = new HashSet<>();
    meanings.forEach(name -> meant.addAll(name.meanings()));
    return new SearchResult(
        meanings,
        index.find(words).stream()
            .flatMap(found -> cards.of(found.thing()).map(card -> new Ranked(card, found)).stream())
            .sorted(order(meant))
            .map(ranked -> new SearchHit(ranked.card(), ranked.found().match()))
            .toList());
  }

  private record Ranked(SearchCard card, SearchIndex.Found found) {}

  private static Comparator<Ranked> order(Set<SearchCard> meant) {
    return Comparator.comparing((Ranked each) -> !meant.contains(each.card()))
        .thenComparing(each -> each.found().match())
        .thenComparing(each -> SearchGroup.of(each.card().thing().kind()))
        .thenComparing(each -> -each.card().records())
        .thenComparing(each -> -each.found().score())
        .thenComparing(each -> each.card().label())
        .thenComparing(each -> each.card().thing().iri());
  }

  private static void write(
      KnowledgeGraph graph, NamedQuery indexed, Consumer<TextFiles.Value> sink) {
    graph.select(indexed, Map.of(), row -> value(row).ifPresent(sink));
  }

  private static Optional<TextFiles.Value> value(QuerySolution row) {
    String text = row.getLiteral("text").getLexicalForm();
    String local = text.replaceFirst("^[A-Za-z]+:", "");
    return SearchField.of(row.getResource("property").getURI())
        .filter(field -> Thing.ofIri(row.getResource("thing").getURI()).isPresent())
        .map(
            field ->
                new TextFiles.Value(
                    row.getResource("thing").getURI(),
                    field,
                    text,
                    field.names() || !field.hasWords() ? NameAnalyzer.whole(text) : "",
                    field.hasWords() || local.equals(text) ? "" : NameAnalyzer.whole(local)));
  }

  @Override
  public void close() {
    index.close();
  }
}
