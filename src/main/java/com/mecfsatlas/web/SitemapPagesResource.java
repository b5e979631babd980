package com.mecfsatlas.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The HTML pages that are about no single thing, for crawlers. */
@Path(SitemapPagesResource.PATH)
public final class SitemapPagesResource {
  static final String PATH = "sitemap/pages.xml";

  private final Sitemap sitemap;
  private final List<String> pages;

  SitemapPagesResource(Sitemap sitemap, List<String> pages) {
    this.sitemap = sitemap;
    this.pages = List.copyOf(pages);
  }

  @GET
  public Response pages() {
    return sitemap.pages(pages.stream().map(Sitemap.Entry::undated));
  }
}
