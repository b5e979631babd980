package com.mecfsatlas.search;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * The things that match what was typed, each with its best match. Words are looked up as they are;
 * only where that finds little, words that differ by a slip of the hand are looked up too.
 */
final class SearchIndex {
  /** Values read for one query; a value is one name, title or identifier. */
  private static final int MOST_VALUES = 5_000;

  /** With fewer things than this the words may have been misspelt. */
  private static final int FEW = 3;

  private final NameAnalyzer queries = NameAnalyzer.ofQueries();
  private final NameAnalyzer names = NameAnalyzer.ofNames();
  private final IndexSearcher searcher;
  private final DirectoryReader reader;

  /** Of which thing each value is, once it was asked for. */
  private String[] addresses = {};

  SearchIndex(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** A thing that matched. */
  record Found(EntityId thing, SearchMatch match, float score) {
    Found better(Found other) {
      int order = match.compareTo(other.match);
      return order < 0 || (order == 0 && score >= other.score) ? this : other;
    }
  }

  SearchTerms typed(String text) {
    return SearchTerms.of(text, queries);
  }

  /** Each thing once, in no order. */
  List<Found> find(SearchTerms typed) {
    Map<EntityId, Found> best = new HashMap<>();
    collect(WordQueries.whole(typed), best, (field, value) -> field.whole());
    boolean isExact = !best.isEmpty();
    collect(WordQueries.words(typed), best, (field, value) -> match(field, value, typed));
    if (!isExact && best.size() < FEW) {
      collect(WordQueries.wholeAlike(typed), best, (field, value) -> alike(value));
      collect(WordQueries.alike(typed), best, (field, value) -> SearchMatch.ALIKE);
    }
    if (best.isEmpty()) {
      collect(WordQueries.some(typed), best, (field, value) -> SearchMatch.SOME);
    }
    return List.copyOf(best.values());
  }

  /** A thing whose name begins so; the score is higher where it is nearer to what was typed. */
  record Begun(EntityId thing, float score) {}

  /** The things of these kinds whose names have all words, each perhaps only begun, each once. */
  List<Begun> begun(SearchTerms typed, Collection<EntityType> kinds) {
    Query query =
        WordQueries.begun(
            typed,
            kinds.stream().map(kind -> EntityId.BASE + "id/" + kind.segment() + "/").toList());
    String[] things = addresses();
    Map<String, Float> best = new HashMap<>();
    try {
      for (ScoreDoc each : searcher.search(query, MOST_VALUES).scoreDocs) {
        best.merge(things[each.doc], each.score, Math::max);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return best.entrySet().stream()
        .flatMap(
            each ->
                EntityId.ofIri(each.getKey())
                    .map(thing -> new Begun(thing, each.getValue()))
                    .stream())
        .toList();
  }

  /** Read once, as values lie compressed on the disk. */
  private synchronized String[] addresses() {
    if (addresses.length < reader.maxDoc()) {
      addresses = new String[reader.maxDoc()];
      try {
        StoredFields values = reader.storedFields();
        for (int i = 0; i < addresses.length; i++) {
          Document value = values.document(i, Set.of(IndexFolder.ADDRESS));
          addresses[i] = requireNonNull(value.get(IndexFolder.ADDRESS));
        }
      } catch (IOException e) {
        addresses = new String[0];
        throw new UncheckedIOException(e);
      }
    }
    return addresses;
  }

  private interface Judgement {
    SearchMatch of(SearchField field, String value);
  }

  private SearchMatch match(SearchField field, String value, SearchTerms typed) {
    if (!field.names()) {
      return SearchMatch.TEXT;
    }
    Set<String> words = new HashSet<>(names.words(value));
    return words.contains(typed.last()) ? SearchMatch.WORDS : SearchMatch.PREFIX;
  }

  /** A digit is no slip of the hand: herpesvirus 6 is not what "herpesvirus" was to be. */
  private static SearchMatch alike(String value) {
    return NameAnalyzer.whole(value).codePoints().anyMatch(Character::isDigit)
        ? SearchMatch.ALIKE
        : SearchMatch.NAME_ALIKE;
  }

  private void collect(Query query, Map<EntityId, Found> best, Judgement judgement) {
    try {
      for (ScoreDoc each : searcher.search(query, MOST_VALUES).scoreDocs) {
        Document value = searcher.storedFields().document(each.doc);
        SearchField field = field(value).orElseThrow();
        SearchMatch match = judgement.of(field, requireNonNull(value.get(field.key())));
        EntityId.ofIri(requireNonNull(value.get(IndexFolder.ADDRESS)))
            .map(thing -> new Found(thing, match, each.score))
            .ifPresent(found -> best.merge(found.thing(), found, Found::better));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<SearchField> field(Document value) {
    return Arrays.stream(SearchField.values())
        .filter(field -> value.getField(field.key()) != null)
        .findFirst();
  }
}
