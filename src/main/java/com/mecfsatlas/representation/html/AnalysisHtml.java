package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Analysis;
import com.mecfsatlas.analysis.AnalysisRequest;
import com.mecfsatlas.analysis.Slice;
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
            Frame.tables()
                .map(
                    format ->
                        Frame.data(
                            format.label(), format.mediaType(), whole.address(format.suffix())))
                .toList());
  }
}
