package com.mecfsatlas.web;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** The HTML documents about the things of one kind, for crawlers. */
@Path("sitemap/{kind}.xml")
public final class SitemapResource {
  private final Sitemap sitemap;
  private final Mementos mementos;

  SitemapResource(Sitemap sitemap, Mementos mementos) {
    this.sitemap = sitemap;
    this.mementos = mementos;
  }

  @GET
  public Response documents(@PathParam("kind") String segment, @Context Snapshot snapshot) {
    EntityType kind =
        EntityType.ofSegment(segment)
            .orElseThrow(
                () ->
                    PathNames.unknown(
                        "There is no sitemap of this name; /sitemap.xml lists those there are.",
                        List.of(
                            new Problem.Alternative(
                                "/sitemap.xml", "application/xml", "All sitemaps"))));
    long number = snapshot.revision().number();
    Stream<Sitemap.Entry> things =
        snapshot.list(kind).rows().stream()
            .map(row -> row.thing().path())
            .map(path -> new Sitemap.Entry(path, mementos.latest(path, number)));
    return sitemap.pages(
        Stream.concat(
            Stream.of(new Sitemap.Entry("/" + kind.segment(), mementos.latest(kind, number))),
            things));
  }
}
