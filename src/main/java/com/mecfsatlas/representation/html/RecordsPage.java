package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.EvidenceSummary;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.listing.ListRequest;
import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the list of records shows.
 *
 * @param carried the parameters that the form has no field for
 */
public record RecordsPage(
    Frame frame,
    ListRequest request,
    StudyList studies,
    Map<String, String> carried,
    List<Hyperlink> pageLinks) {

  static RecordsPage of(
      Site site,
      ListingPage page,
      List<EvidenceSummary> found,
      EvidenceSummaries records,
      String sourceQuery) {
    ListRequest request = page.request();
    StudyList studies =
        new StudyList(
            StudyForm.of(
                found, request.filters(), records, name -> page.path(request.without(name))),
            found.size(),
            records(page.all(), records),
            StudyRow.all(records(page.rows(), records)),
            sorts(page),
            sourceQuery);
    return new RecordsPage(
        Frame.plain(
                site,
                EntityType.EVIDENCE.plural(),
                "/" + EntityType.EVIDENCE.segment(),
                page.listing().revision())
            .withData(Frame.ofList(site, EntityType.EVIDENCE, request.canonicalQuery())),
        request,
        studies,
        carried(request),
        PageLinks.of(page.page(), page.pages(), n -> page.path(request.onPage(n))));
  }

  /** The way to do without what was typed; leads nowhere where nothing was. */
  public Hyperlink withoutWords() {
    ListRequest other = request.without("q");
    return request.q().isEmpty()
        ? Hyperlink.words("")
        : Hyperlink.to(
            "Drop the words “" + request.q() + "”",
            "/evidence" + (other.canonicalQuery().isEmpty() ? "" : "?" + other.canonicalQuery()));
  }

  private static List<EvidenceSummary> records(List<Listing.Row> rows, EvidenceSummaries records) {
    return rows.stream().flatMap(row -> records.of(row.thing()).stream()).toList();
  }

  private static Map<String, String> carried(ListRequest request) {
    Map<String, String> carried = new TreeMap<>(request.filters());
    StudyParameters.OF_RECORDS.forEach(carried::remove);
    carried.put("sort", request.sort());
    carried.put(
        "pageSize",
        request.pageSize() == ListRequest.DEFAULT_PAGE_SIZE
            ? ""
            : Integer.toString(request.pageSize()));
    carried.values().removeIf(String::isEmpty);
    return carried;
  }

  private static List<Hyperlink> sorts(ListingPage page) {
    return Stream.of(
            Map.entry("", "newest"), Map.entry("year", "oldest"), Map.entry("label", "by title"))
        .map(
            each ->
                each.getKey().equals(page.request().sort())
                    ? Hyperlink.words(each.getValue())
                    : Hyperlink.to(
                        each.getValue(), page.path(page.request().sorted(each.getKey()))))
        .toList();
  }
}
