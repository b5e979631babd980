package com.mecfsatlas.harvest.atom;

import com.mecfsatlas.analysis.Evidence;
import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.RecordFilter;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.harvest.changes.ChangeHistory;
import com.mecfsatlas.harvest.changes.DocumentChange;
import com.mecfsatlas.harvest.changes.DocumentChanges;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.search.SearchDocument;
import com.mecfsatlas.search.SearchItem;
import com.mecfsatlas.search.SearchRequest;
import com.mecfsatlas.search.SearchResult;
import com.mecfsatlas.search.SearchResultPage;
import com.mecfsatlas.store.Snapshot;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a search finds as a feed: the results that changed last, each called by the permanent
 * address of its document.
 *
 * @param publicUrl where readers reach this copy
 */
public record SearchFeed(
    RevisionLog log, DocumentChanges changes, Evidence evidence, URI publicUrl) {
  private static final String PATH = "/search.atom";
  private static final int ENTRIES = 50;

  /** A feed has an order and an end of its own. */
  private static final Set<String> NOT_TAKEN = Set.of("page", "sort");

  /** A result with its last change. */
  private record Dated(SearchDocument card, DocumentChange change) {}

  /**
   * The feed of a search.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public Feed of(Map<String, List<String>> query, Snapshot snapshot) {
    SearchRequest request = request(query);
    List<Dated> shown = newest(request, snapshot);
    String address = PATH + "?" + request.canonicalQuery();
    Map<Long, Revision> revisions = new HashMap<>();
    return new Feed(
        EntityId.BASE + address.substring(1),
        "ME/CFS Atlas: " + (request.q().isEmpty() ? "chosen studies" : request.q()),
        shown.isEmpty() ? snapshot.revision().time() : shown.getFirst().change().revision().time(),
        false,
        List.of(
            link("self", address, AtomLink.ATOM), link("alternate", request.path(), AtomLink.HTML)),
        shown.stream().map(result -> entry(result, revisions)).toList());
  }

  private static SearchRequest request(Map<String, List<String>> query) {
    if (query.keySet().stream().anyMatch(NOT_TAKEN::contains)) {
      throw new IllegalArgumentException(
          "page and sort must be left out: a feed holds the 50 results that changed last");
    }
    SearchRequest request = SearchRequest.parse(query);
    if (request.isBlank()) {
      throw new IllegalArgumentException("q must say what to search for, as in " + PATH + "?q=ebv");
    }
    return request;
  }

  private List<Dated> newest(SearchRequest request, Snapshot snapshot) {
    EvidenceSummaries records = evidence.records().of(snapshot);
    RecordFilter filter = StudyParameters.record(request.filters(), records.choices());
    SearchResult result =
        request.q().isEmpty()
            ? SearchResult.NOTHING
            : evidence.search().find(snapshot, request.q());
    ChangeHistory history = changes.of(snapshot);
    // Among those of one revision the best stay first.
    return SearchResultPage.of(request, filter, result, records).matched().stream()
        .map(SearchItem::card)
        .flatMap(card -> dated(card, history))
        .sorted(Comparator.comparingLong((Dated each) -> -each.change().revision().number()))
        .limit(ENTRIES)
        .toList();
  }

  private static Stream<Dated> dated(SearchDocument card, ChangeHistory history) {
    return history.latest(card.thing()).map(change -> new Dated(card, change)).stream();
  }

  private FeedEntry entry(Dated result, Map<Long, Revision> revisions) {
    SearchDocument card = result.card();
    Revision revision =
        revisions.computeIfAbsent(
            result.change().revision().number(), number -> log.get(number).orElseThrow());
    String path = card.thing().path();
    return new FeedEntry(
        card.thing().documentIri(),
        (card.standing().equals("Retracted") ? "Retracted: " : "") + card.label(),
        revision.time(),
        revision.agent(),
        revision.activity().word(),
        card.about(),
        card.summary().isEmpty() ? card.label() : card.summary(),
        List.of(
            link("alternate", path, AtomLink.HTML),
            link("alternate", path + ".ttl", AtomLink.TURTLE),
            link("memento", result.change().mementoPath(), AtomLink.HTML)));
  }

  private AtomLink link(String relation, String path, String type) {
    return new AtomLink(relation, publicUrl.resolve(path).toString(), type);
  }
}
