package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.TestedTreatment;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.RecordFilter;
import com.mecfsatlas.evidence.RecordsSourceQuery;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.listing.RowFilter;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.Listing;
import java.util.List;
import java.util.Map;

/** A list for people. */
public final class ListHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public ListHtml(Site site) {
    this.site = site;
  }

  /**
   * A list of any kind.
   *
   * @param claims of the claims among its rows, those with counted studies
   */
  public byte[] write(ListView list, Map<EntityId, ClaimEvidence> claims) {
    return templates.write("list", ListPage.of(site, list, claims));
  }

  /**
   * The list of treatments, with what was tried.
   *
   * @param all every treatment, whatever the list shows
   * @param sourceQuery the query behind the trials
   */
  public byte[] treatments(ListView list, List<TestedTreatment> all, String sourceQuery) {
    return templates.write("treatments", TreatmentsPage.of(site, list, all, sourceQuery));
  }

  /** The list of records, with the query that gives the same. */
  public byte[] records(
      ListingPage page, EvidenceSummaries records, RecordsSourceQuery sourceQuery) {
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
    return templates.write(
        "records",
        RecordsPage.of(
            site,
            page,
            found.stream().flatMap(thing -> records.of(thing).stream()).toList(),
            records,
            found.size() == page.total()
                ? sourceQuery.text(filter)
                : sourceQuery.text(filter, found)));
  }
}
