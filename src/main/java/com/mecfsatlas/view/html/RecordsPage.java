package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Listing;
import com.mecfsatlas.ledger.StudyRecord;
import com.mecfsatlas.ledger.StudyRecords;
import com.mecfsatlas.view.ListPage;
import com.mecfsatlas.view.ListRequest;
import com.mecfsatlas.view.StudyParameters;
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
    List<Link> pageLinks) {

  static RecordsPage of(
      Site site, ListPage page, List<StudyRecord> found, StudyRecords records, String behind) {
    ListRequest request = page.request();
    StudyList studies =
        new StudyList(
            StudyForm.of(
                found, request.filters(), records, name -> page.path(request.without(name))),
            found.size(),
            records(page.all(), records),
            StudyRow.all(records(page.rows(), records)),
            sorts(page),
            behind);
    return new RecordsPage(
        Frame.plain(
                site,
                Kind.EVIDENCE.plural(),
                "/" + Kind.EVIDENCE.segment(),
                page.listing().revision())
            .withData(Frame.ofList(Kind.EVIDENCE, request.canonicalQuery())),
        request,
        studies,
        carried(request),
        PageLinks.of(page.page(), page.pages(), n -> page.path(request.onPage(n))));
  }

  /** The way to do without what was typed; leads nowhere where nothing was. */
  public Link withoutWords() {
    ListRequest other = request.without("q");
    return request.q().isEmpty()
        ? Link.words("")
        : Link.to(
            "Drop the words “" + request.q() + "”",
            "/evidence" + (other.canonicalQuery().isEmpty() ? "" : "?" + other.canonicalQuery()));
  }

  private static List<StudyRecord> records(List<Listing.Row> rows, StudyRecords records) {
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

  private static List<Link> sorts(ListPage page) {
    return Stream.of(
            Map.entry("", "newest"), Map.entry("year", "oldest"), Map.entry("label", "by title"))
        .map(
            each ->
                each.getKey().equals(page.request().sort())
                    ? Link.words(each.getValue())
                    : Link.to(each.getValue(), page.path(page.request().sorted(each.getKey()))))
        .toList();
  }
}
