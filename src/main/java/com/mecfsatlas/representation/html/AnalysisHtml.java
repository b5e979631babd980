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

  /**
   * The page.
   *
   * @param revision of the data that it shows
   */
  public byte[] write(Analysis view, String revision) {
    String template = view.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return templates.write(
        templates.has(template) ? template : USUAL,
        new AnalysisPage<>(frame(view, revision), view));
  }

  private Frame frame(Analysis view, String revision) {
    AnalysisRequest whole = view.request().without(Slice.PAGE);
    return Frame.plain(site, view.title(), whole.path(), revision)
        .withData(
            Frame.tables()
                .map(
                    format ->
                        Frame.data(
                            format.label(), format.mediaType(), whole.address(format.suffix())))
                .toList());
  }
}
