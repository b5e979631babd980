package com.mecfsatlas.app;

import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.Rendition;
import com.mecfsatlas.view.excerpt.CompareCriteria;
import com.mecfsatlas.view.excerpt.CriteriaCsv;
import com.mecfsatlas.view.excerpt.Excerpt;
import com.mecfsatlas.view.excerpt.ExcerptCsv;
import com.mecfsatlas.view.excerpt.ExcerptJsonLd;
import com.mecfsatlas.view.html.ExcerptHtml;
import com.mecfsatlas.web.ViewFaces;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** A view of the ledger as HTML, CSV and JSON-LD: the same claims and records in each. */
final class SpelledExcerpt implements ViewFaces {
  private final ExcerptHtml html;
  private final ExcerptJsonLd jsonLd = new ExcerptJsonLd();
  private final BiFunction<String, Map<String, List<String>>, Excerpt> reading;

  /**
   * @param reading computes the view from path and query
   */
  SpelledExcerpt(ExcerptHtml html, BiFunction<String, Map<String, List<String>>, Excerpt> reading) {
    this.html = html;
    this.reading = reading;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.CSV, Format.JSON_LD);
  }

  @Override
  public Asking ask(String path, Map<String, List<String>> query) {
    Excerpt view = reading.apply(path, query);
    return new Asking() {
      @Override
      public String canonicalQuery() {
        return view.request().canonicalQuery();
      }

      @Override
      public byte[] spell(Format format, Rendition rendition) {
        return switch (format) {
          case CSV ->
              view instanceof CompareCriteria criteria
                  ? CriteriaCsv.spell(criteria)
                  : ExcerptCsv.spell(view);
          case JSON_LD ->
              view instanceof CompareCriteria criteria
                  ? jsonLd.spell(criteria)
                  : jsonLd.spell(view);
          default -> html.spell(view);
        };
      }
    };
  }
}
