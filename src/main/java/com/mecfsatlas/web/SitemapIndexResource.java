package com.mecfsatlas.web;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Stream;

/** The sitemaps there are, one for each kind of thing and one for the other pages. */
@Path("sitemap.xml")
public final class SitemapIndexResource {
  private final Sitemap sitemap;
  private final Mementos mementos;

  SitemapIndexResource(Sitemap sitemap, Mementos mementos) {
    this.sitemap = sitemap;
    this.mementos = mementos;
  }

  @GET
  public Response maps(@Context Snapshot snapshot) {
    return sitemap.index(
        Stream.concat(
            Stream.of(Sitemap.Entry.undated("/" + SitemapPagesResource.PATH)),
            Arrays.stream(EntityType.values())
                .map(
                    kind ->
                        new Sitemap.Entry(
                            "/sitemap/" + kind.segment() + ".xml",
                            mementos.latest(kind, snapshot.revision().number())))));
  }
}
