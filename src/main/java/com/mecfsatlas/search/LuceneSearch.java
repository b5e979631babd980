package com.mecfsatlas.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.KnowledgeGraph;
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
public final class LuceneSearch implements Search, AutoCloseable {
  /** Counted up when the analyzer or the fields change, so that old indexes are built again. */
  private static final int FORM = 1;

  private final KnowledgeGraph graph;
  private final SearchDocuments cards;
  private final SearchIndex index;

  private LuceneSearch(KnowledgeGraph graph, SearchDocuments cards, SearchIndex index) {
    this.graph = graph;
    this.cards = cards;
    this.index = index;
  }

  /**
   * Opens the index in {@code home}, or builds it from {@code graph}.
   *
   * @throws com.mecfsatlas.store.StoreException where the folder cannot be written
   * @throws com.mecfsatlas.query.CatalogueException where a query of {@code sparql/search/} is
   *     missing
   */
  public static LuceneSearch open(Path home, KnowledgeGraph graph, QueryCatalogue queries) {
    NamedQuery indexed = queries.get("search/indexed");
    String revision =
        UUID.nameUUIDFromBytes((FORM + graph.revision() + indexed.text()).getBytes(UTF_8))
            .toString();
    return new LuceneSearch(
        graph,
        new SearchDocuments(graph, queries),
        new SearchIndex(
            IndexFolder.open(
                home.resolve("lucene"), revision, sink -> write(graph, indexed, sink))));
  }

  @Override
  public String revision() {
    return graph.revision();
  }

  @Override
  public SearchResult find(String typed) {
    Optional<SearchDocument> addressed = EntityId.ofIri(typed.strip()).flatMap(cards::of);
    if (addressed.isPresent()) {
      return new SearchResult(
          List.of(), List.of(new SearchHit(addressed.get(), SearchMatch.IDENTIFIER)));
    }
    SearchTerms words = index.typed(typed);
    if (words.isEmpty()) {
      return SearchResult.NOTHING;
    }
    List<AmbiguousName> meanings = cards.meanings(words);
    Set<SearchDocument> meant = new HashSet<>();
    meanings.forEach(name -> meant.addAll(name.meanings()));
    return new SearchResult(
        meanings,
        index.find(words).stream()
            .flatMap(found -> cards.of(found.thing()).map(card -> new Ranked(card, found)).stream())
            .sorted(order(meant))
            .map(ranked -> new SearchHit(ranked.card(), ranked.found().match()))
            .toList());
  }

  private record Ranked(SearchDocument card, SearchIndex.Found found) {}

  private static Comparator<Ranked> order(Set<SearchDocument> meant) {
    return Comparator.comparing((Ranked each) -> !meant.contains(each.card()))
        .thenComparing(each -> each.found().match())
        .thenComparing(each -> SearchGroup.of(each.card().thing().kind()))
        .thenComparing(each -> -each.card().records())
        .thenComparing(each -> -each.found().score())
        .thenComparing(each -> each.card().label())
        .thenComparing(each -> each.card().thing().iri());
  }

  private static void write(
      KnowledgeGraph graph, NamedQuery indexed, Consumer<IndexFolder.Value> sink) {
    graph.select(indexed, Map.of(), row -> value(row).ifPresent(sink));
  }

  private static Optional<IndexFolder.Value> value(QuerySolution row) {
    String text = row.getLiteral("text").getLexicalForm();
    String local = text.replaceFirst("^[A-Za-z]+:", "");
    return SearchField.of(row.getResource("property").getURI())
        .filter(field -> EntityId.ofIri(row.getResource("thing").getURI()).isPresent())
        .map(
            field ->
                new IndexFolder.Value(
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
