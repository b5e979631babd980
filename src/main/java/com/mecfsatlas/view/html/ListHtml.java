package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.StudyRecord;
import com.mecfsatlas.ledger.StudyRecords;
import com.mecfsatlas.view.ListPage;
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
  public byte[] spell(ListView list, Map<Thing, ClaimStudies> claims) {
    return templates.spell("list", com.mecfsatlas.view.html.ListPage.of(site, list, claims));
  }

  /**
   * The list of records.
   *
   * @param found the records before any was chosen by what studies are chosen by
   * @param behind the query that gives the same records; empty where there are none
   */
  public byte[] spell(ListPage page, List<StudyRecord> found, StudyRecords records, String behind) {
    return templates.spell("records", RecordsPage.of(site, page, found, records, behind));
  }
}
