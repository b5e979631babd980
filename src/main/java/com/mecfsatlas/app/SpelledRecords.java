package com.mecfsatlas.app;

import com.mecfsatlas.graph.Listing;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.RecordFilter;
import com.mecfsatlas.ledger.StudyRecords;
import com.mecfsatlas.view.ListPage;
import com.mecfsatlas.view.RecordsQuery;
import com.mecfsatlas.view.RowFilter;
import com.mecfsatlas.view.StudyParameters;
import com.mecfsatlas.view.html.ListHtml;
import java.util.List;

/** The list of records as a page, with the query behind it. */
final class SpelledRecords {
  private final ListHtml html;
  private final RecordsQuery behind;

  SpelledRecords(ListHtml html, RecordsQuery behind) {
    this.html = html;
    this.behind = behind;
  }

  byte[] html(ListPage page, StudyRecords records) {
    List<Thing> found =
        page
            .request()
            .withoutAll(StudyParameters.OF_RECORDS)
            .applyUncut(page.listing(), RowFilter.COLUMNS)
            .rows()
            .stream()
            .map(Listing.Row::thing)
            .toList();
    RecordFilter filter = StudyParameters.record(page.request().filters(), records.choices());
    return html.spell(
        page,
        found.stream().flatMap(thing -> records.of(thing).stream()).toList(),
        records,
        found.size() == page.total() ? behind.text(filter) : behind.text(filter, found));
  }
}
