package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Analysis;
import com.mecfsatlas.analysis.AnalysisRequest;
import com.mecfsatlas.analysis.Slice;
import com.mecfsatlas.representation.Format;
import java.util.List;
import java.util.Locale;

/**
 * A view of the evidence for people; its template has the name of its class, if it has one of its
 * own.
 */
public final class AnalysisHtml {
  /** Tells the claims, part by part. */
  private static final String USUAL = "analysis";

  private final Templates templates = new Templates();
  private final Site site;

  public AnalysisHtml(Site site) {
    this.site = site;
  }

  public byte[] write(Analysis view) {
    String template = view.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return templates.write(
        templates.has(template) ? template : USUAL, new AnalysisPage<>(frame(view), view));
  }

  private Frame frame(Analysis view) {
    AnalysisRequest whole = view.request().without(Slice.PAGE);
    return Frame.plain(site, view.title(), whole.path(), "")
        .withData(
            List.of(
                Frame.data("CSV", Format.CSV.mediaType(), whole.address("csv")),
                Frame.data("JSON-LD", Format.JSON_LD.mediaType(), whole.address("jsonld"))));
  }
}
