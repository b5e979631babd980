package com.mecfsatlas.view.html;

import java.util.List;

/** A problem for people. */
public final class ErrorHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public ErrorHtml(Site site) {
    this.site = site;
  }

  public byte[] spell(
      int status,
      String title,
      String detail,
      String wayOut,
      List<Link> alternatives,
      String revision) {
    return templates.spell(
        "error",
        new ErrorPage(
            Frame.plain(site, title, "", revision), status, title, detail, wayOut, alternatives));
  }
}
