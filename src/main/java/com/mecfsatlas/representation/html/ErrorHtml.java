package com.mecfsatlas.representation.html;

import java.util.List;

/** A problem for people. */
public final class ErrorHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public ErrorHtml(Site site) {
    this.site = site;
  }

  public byte[] write(
      int status,
      String title,
      String detail,
      String wayOut,
      List<Hyperlink> alternatives,
      String revision) {
    return templates.write(
        "error",
        new ErrorPage(
            Frame.plain(site, title, "", revision), status, title, detail, wayOut, alternatives));
  }
}
