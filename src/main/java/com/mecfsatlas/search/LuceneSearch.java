package com.mecfsatlas.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.query.ValuesBlocks;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QuerySolution;

/**
 * The search in the index below {@code ATLAS_HOME}, which follows the revisions of the graph. The
 * order of what it finds is written in decision 13.
 */
public final class LuceneSearch implements Search, BegunNames, AutoCloseable {
  /** With more things than this the index is built anew. */
  private static final int MOST_FOLLOWED = 500;

  private final NamedQuery indexed;
  private final NamedQuery everything;
  private final Projection<SearchDocuments> documents;
  private final IndexGenerations generations;

  private LuceneSearch(QueryCatalogue queries, IndexGenerations generations) {
    this.indexed = queries.get("search/indexed");
    this.everything = indexed.with(ValuesBlocks.removed(indexed.query(), List.of("thing")));
    this.documents = new Projection<>(snapshot -> new SearchDocuments(snapshot, queries));
    this.generations = generations;
  }

  /**
   * Opens the index in {@code home}; it is built when it is first needed.
   *
   * @throws com.mecfsatlas.store.StoreException where the folder cannot be written
   * @throws com.mecfsatlas.query.CatalogueException where a query of {@code sparql/search/} is
   *     missing
   */
  public static LuceneSearch open(Path home, QueryCatalogue queries) {
    return new LuceneSearch(
        queries, new IndexGenerations(IndexFolder.open(home.resolve("lucene")), form(queries)));
  }

  /** Changes when the values in the index do, so that old indexes are built again. */
  private static String form(QueryCatalogue queries) {
    String values = queries.get("search/indexed").text();
    return UUID.nameUUIDFromBytes((NameAnalyzer.FORM + values).getBytes(UTF_8)).toString();
  }

  /** Whether the index on the disk is that of {@code revision}. */
  public boolean holds(RevisionId revision) {
    return generations.holds(revision);
  }

  /** Makes ready what a search of {@code snapshot} needs. */
  public void prepare(Snapshot snapshot) {
    index(snapshot).release();
    documents.of(snapshot);
  }

  /**
   * Brings the index from the revision {@code before} to that of {@code candidate}.
   *
   * @param things the IRIs of those whose values may have changed
   */
  public void follow(RevisionId before, Snapshot candidate, Collection<String> things) {
    if (things.size() > MOST_FOLLOWED) {
      prepare(candidate);
      return;
    }
    generations.follow(
        before,
        candidate.revision(),
        things,
        sink -> candidate.select(restricted(things), Map.of(), row -> value(row).ifPresent(sink)));
  }

  private NamedQuery restricted(Collection<String> things) {
    return indexed.with(
        new FilledQuery(indexed)
            .fill(
                "thing",
                things.stream()
                    .map(iri -> FilledQuery.row(Map.of("thing", NodeFactory.createURI(iri))))
                    .toList())
            .query());
  }

  private IndexGenerations.Generation index(Snapshot snapshot) {
    return generations.of(snapshot.revision(), sink -> write(snapshot, everything, sink));
  }

  @Override
  public SearchResult find(Snapshot snapshot, String typed) {
    SearchDocuments known = documents.of(snapshot);
    Optional<SearchDocument> addressed = EntityId.ofIri(typed.strip()).flatMap(known::of);
    if (addressed.isPresent()) {
      return new SearchResult(
          List.of(), List.of(new SearchHit(addressed.get(), SearchMatch.IDENTIFIER)));
    }
    IndexGenerations.Generation generation = index(snapshot);
    try {
      return find(generation.index(), known, typed);
    } finally {
      generation.release();
    }
  }

  @Override
  public List<SearchDocument> begun(Snapshot snapshot, String typed, int most) {
    IndexGenerations.Generation generation = index(snapshot);
    try {
      SearchTerms words = generation.index().typed(typed);
      return words.isEmpty()
          ? List.of()
          : NameShare.of(generation.index(), words, documents.of(snapshot), most);
    } finally {
      generation.release();
    }
  }

  private static SearchResult find(SearchIndex index, SearchDocuments known, String typed) {
    SearchTerms words = index.typed(typed);
    if (words.isEmpty()) {
      return SearchResult.NOTHING;
    }
    List<AmbiguousName> meanings = known.meanings(words);
    Set<SearchDocument> meant = new HashSet<>();
    meanings.forEach(name -> meant.addAll(name.meanings()));
    List<Ranked> ranked =
        index.find(words).stream()
            .flatMap(found -> known.of(found.thing()).map(card -> new Ranked(card, found)).stream())
            .toList();
    boolean isOther = ranked.stream().anyMatch(each -> !each.isAside() && each.isNamed());
    return new SearchResult(
        meanings,
        ranked.stream()
            .sorted(order(meant, isOther))
            .map(each -> new SearchHit(each.card(), each.found().match()))
            .toList());
  }

  private record Ranked(SearchDocument card, SearchIndex.Found found) {
    /** Names of authors and journals, which hold the words that people ask for. */
    boolean isAside() {
      SearchGroup group = SearchGroup.of(card);
      return (group == SearchGroup.AUTHORS || group == SearchGroup.JOURNALS)
          && !found.match().isExact();
    }

    boolean isNamed() {
      return found.match().compareTo(SearchMatch.PREFIX) <= 0;
    }
  }

  /**
   * @param isOther whether something else than authors and journals has the words in its name
   */
  private static Comparator<Ranked> order(Set<SearchDocument> meant, boolean isOther) {
    return Comparator.comparing((Ranked each) -> !meant.contains(each.card()))
        .thenComparing(each -> isOther && each.isAside())
        .thenComparing(each -> each.found().match())
        .thenComparing(each -> SearchGroup.of(each.card().thing().kind()))
        .thenComparing(each -> -each.card().records())
        .thenComparing(each -> -each.found().score())
        .thenComparing(each -> each.card().label())
        .thenComparing(each -> each.card().thing().iri());
  }

  private static void write(
      Snapshot snapshot, NamedQuery indexed, Consumer<IndexFolder.Value> sink) {
    snapshot.withoutDeadline().select(indexed, Map.of(), row -> value(row).ifPresent(sink));
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
    generations.close();
  }
}
