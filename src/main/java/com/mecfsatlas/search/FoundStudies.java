package com.mecfsatlas.search;

import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.EvidenceSummary;
import com.mecfsatlas.evidence.RecordFilter;
import com.mecfsatlas.model.EntityId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records among what a search found: those in which the words stand, then those that mention a
 * thing which is called just so. Where nothing was typed, all of them.
 */
final class FoundStudies {
  private static final Comparator<Fitting> OLDEST =
      Comparator.comparingInt(each -> each.record().year());

  private FoundStudies() {}

  /** A result with the record it is. */
  private record Fitting(EvidenceSummary record, SearchItem item) {}

  /** The best first. */
  static List<SearchItem> of(
      SearchRequest request, SearchResult result, EvidenceSummaries records) {
    if (request.q().isEmpty()) {
      return records.all().stream().map(each -> SearchItem.of(each, "listed")).toList();
    }
    List<SearchHit> hits = result.hits(SearchGroup.EVIDENCE);
    Set<EntityId> known = new HashSet<>(hits.stream().map(SearchHit::thing).toList());
    Set<EntityId> called = called(result);
    return Stream.concat(
            hits.stream().map(SearchItem::of),
            records.all().stream()
                .filter(each -> !known.contains(each.record()))
                .filter(each -> each.mentions().stream().anyMatch(called::contains))
                .map(each -> SearchItem.of(each, "mentions")))
        .toList();
  }

  /** Those that fit, in the order that was asked for. */
  static List<SearchItem> chosen(
      List<SearchItem> found, RecordFilter filter, String sort, EvidenceSummaries records) {
    Stream<Fitting> fitting =
        found.stream()
            .flatMap(item -> records.of(item.thing()).map(each -> new Fitting(each, item)).stream())
            .filter(each -> filter.test(each.record()));
    return order(sort).map(fitting::sorted).orElse(fitting).map(Fitting::item).toList();
  }

  private static Optional<Comparator<Fitting>> order(String sort) {
    return switch (sort) {
      case "newest" -> Optional.of(OLDEST.reversed());
      case "oldest" ->
          Optional.of(
              Comparator.comparing((Fitting each) -> each.record().year() == 0)
                  .thenComparing(OLDEST));
      default -> Optional.empty();
    };
  }

  /** A name with several meanings names none of them. */
  private static Set<EntityId> called(SearchResult result) {
    Set<EntityId> called = new HashSet<>();
    if (result.meanings().isEmpty()) {
      result.hits(SearchGroup.THINGS).stream()
          .filter(hit -> hit.match().isExact())
          .forEach(hit -> called.add(hit.thing()));
    }
    return called;
  }
}
