package com.mecfsatlas.app;

import com.mecfsatlas.analysis.Analysis;
import com.mecfsatlas.analysis.CriteriaComparison;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.html.AnalysisHtml;
import com.mecfsatlas.representation.jsonld.AnalysisJsonLd;
import com.mecfsatlas.representation.table.AnalysisCsv;
import com.mecfsatlas.representation.table.CriteriaCsv;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.web.ViewWriters;
import java.util.List;
import java.util.Map;

/** A view of the ledger as HTML, CSV and JSON-LD: the same claims and records in each. */
final class AnalysisDocuments implements ViewWriters {
  private final AnalysisHtml html;
  private final AnalysisJsonLd jsonLd = new AnalysisJsonLd();
  private final Reading reading;

  /** Computes the view from path and query. */
  interface Reading {
    Analysis of(Snapshot snapshot, String path, Map<String, List<String>> query);
  }

  AnalysisDocuments(AnalysisHtml html, Reading reading) {
    this.html = html;
    this.reading = reading;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.CSV, Format.JSON_LD);
  }

  @Override
  public Asking ask(String path, Map<String, List<String>> query, Snapshot snapshot) {
    Analysis view = reading.of(snapshot, path, query);
    return new Asking() {
      @Override
      public String canonicalQuery() {
        return view.request().canonicalQuery();
      }

      @Override
      public byte[] write(Format format, RepresentationOptions rendition) {
        return switch (format) {
          case CSV ->
              view instanceof CriteriaComparison criteria
                  ? CriteriaCsv.write(criteria)
                  : AnalysisCsv.write(view);
          case JSON_LD ->
              view instanceof CriteriaComparison criteria
                  ? jsonLd.write(criteria)
                  : jsonLd.write(view);
          default -> html.write(view);
        };
      }
    };
  }
}
