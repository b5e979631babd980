package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.EvidenceSummary;
import com.mecfsatlas.listing.ListingPage;
import com.mecfsatlas.model.EntityId;
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
    return templates.write(
        "list", com.mecfsatlas.representation.html.ListPage.of(site, list, claims));
  }

  /**
   * The list of records.
   *
   * @param found the records before any was chosen by what studies are chosen by
   * @param sourceQuery the query that gives the same records; empty where there are none
   */
  public byte[] write(
      ListingPage page,
      List<EvidenceSummary> found,
      EvidenceSummaries records,
      String sourceQuery) {
    return templates.write("records", RecordsPage.of(site, page, found, records, sourceQuery));
  }
}
