package com.mecfsatlas.app;

import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.RecordFilter;
import com.mecfsatlas.evidence.RecordsSourceQuery;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.listing.RowFilter;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.html.ListHtml;
import com.mecfsatlas.store.Listing;
import java.util.List;

/** The list of records as a page, with the query behind it. */
final class RecordListDocuments {
  private final ListHtml html;
  private final RecordsSourceQuery sourceQuery;

  RecordListDocuments(ListHtml html, RecordsSourceQuery sourceQuery) {
    this.html = html;
    this.sourceQuery = sourceQuery;
  }

  byte[] html(ListingPage page, EvidenceSummaries records) {
    List<EntityId> found =
        page
            .request()
            .withoutAll(StudyParameters.OF_RECORDS)
            .applyUncut(page.listing(), RowFilter.COLUMNS)
            .rows()
            .stream()
            .map(Listing.Row::thing)
            .toList();
    RecordFilter filter = StudyParameters.record(page.request().filters(), records.choices());
    return html.write(
        page,
        found.stream().flatMap(thing -> records.of(thing).stream()).toList(),
        records,
        found.size() == page.total() ? sourceQuery.text(filter) : sourceQuery.text(filter, found));
  }
}
