package com.mecfsatlas.app;

import com.mecfsatlas.analysis.Comparison;
import com.mecfsatlas.analysis.Connections;
import com.mecfsatlas.analysis.CriteriaComparison;
import com.mecfsatlas.analysis.Disagreements;
import com.mecfsatlas.analysis.EntityResolver;
import com.mecfsatlas.analysis.Gaps;
import com.mecfsatlas.analysis.Matrix;
import com.mecfsatlas.analysis.MatrixTypes;
import com.mecfsatlas.analysis.Neighbourhood;
import com.mecfsatlas.analysis.Retractions;
import com.mecfsatlas.analysis.Timeline;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.RecordsSourceQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.representation.html.AnalysisHtml;
import com.mecfsatlas.representation.html.SearchHtml;
import com.mecfsatlas.representation.html.Site;
import com.mecfsatlas.representation.text.ListBibliography;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.web.ViewWriters;
import java.util.Map;

/** The views that are computed from the evidence, and the search, each under its path. */
final class AnalysisViews {
  private final Site site;
  private final AnalysisHtml html;
  private final QueryCatalogue queries;
  private final Evidence evidence;
  private final RecordsSourceQuery recordsQuery;
  private final ListBibliography papers;

  AnalysisViews(
      Site site,
      QueryCatalogue queries,
      Evidence evidence,
      RecordsSourceQuery recordsQuery,
      ListBibliography papers) {
    this.site = site;
    this.html = new AnalysisHtml(site);
    this.queries = queries;
    this.evidence = evidence;
    this.recordsQuery = recordsQuery;
    this.papers = papers;
  }

  Map<String, ViewWriters> all() {
    NamedQuery sources = queries.get("view/studies");
    NamedQuery gaps = queries.get("view/gaps");
    NamedQuery criteria = queries.get("view/criteria");
    NamedQuery retractions = queries.get("view/retractions");
    return Map.of(
        "search",
        new SearchResultDocuments(evidence, new SearchHtml(site), recordsQuery, papers),
        "compare/criteria",
        view((now, path, query) -> CriteriaComparison.of(now, criteria, query)),
        "connect",
        view((now, path, query) -> Connections.of(claims(now), names(now), sources, query)),
        "explore",
        view((now, path, query) -> Neighbourhood.of(claims(now), names(now), sources, query)),
        "matrix",
        view(
            (now, path, query) ->
                path.equals(Matrix.PATH)
                    ? MatrixTypes.of(claims(now), sources, query)
                    : Matrix.of(claims(now), names(now), sources, path, query)),
        "timeline",
        view((now, path, query) -> Timeline.of(claims(now), names(now), sources, query)),
        "disagreements",
        view((now, path, query) -> Disagreements.of(claims(now), names(now), sources, query)),
        "compare",
        view((now, path, query) -> Comparison.of(claims(now), sources, query)),
        "retractions",
        view((now, path, query) -> Retractions.of(now, claims(now), retractions, query)),
        "gaps",
        view((now, path, query) -> Gaps.of(now, gaps, query)));
  }

  private ViewWriters view(AnalysisDocuments.Reading reading) {
    return new AnalysisDocuments(html, reading);
  }

  private EvidenceBase claims(Snapshot snapshot) {
    return evidence.claims().of(snapshot);
  }

  private EntityResolver names(Snapshot snapshot) {
    return evidence.names(snapshot);
  }
}
