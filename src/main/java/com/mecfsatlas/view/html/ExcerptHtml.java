package com.mecfsatlas.view.html;

import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.excerpt.Excerpt;
import com.mecfsatlas.view.excerpt.Part;
import com.mecfsatlas.view.excerpt.ViewRequest;
import java.util.List;
import java.util.Locale;

/** A view of the ledger for people, each kind with its own template. */
public final class ExcerptHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public ExcerptHtml(Site site) {
    this.site = site;
  }

  public byte[] spell(Excerpt view) {
    String template = view.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return templates.spell(template, new ExcerptPage<>(frame(view), view));
  }

  private Frame frame(Excerpt view) {
    ViewRequest whole = view.request().without(Part.PAGE);
    return Frame.plain(site, view.title(), whole.path(), "")
        .withData(
            List.of(
                Frame.data("CSV", Format.CSV.mediaType(), whole.address("csv")),
                Frame.data("JSON-LD", Format.JSON_LD.mediaType(), whole.address("jsonld"))));
  }
}
