package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Stream;

/** The sitemaps there are, one for each kind of thing and one for the other pages. */
@Path("sitemap.xml")
public final class SitemapIndexResource {
  private final Sitemap sitemap;

  SitemapIndexResource(Sitemap sitemap) {
    this.sitemap = sitemap;
  }

  @GET
  public Response maps() {
    return sitemap.index(
        Stream.concat(
            Stream.of("/" + SitemapPagesResource.PATH),
            Arrays.stream(EntityType.values()).map(kind -> "/sitemap/" + kind.segment() + ".xml")));
  }
}
