package com.mecfsatlas.web;

import com.mecfsatlas.harvest.atom.ThingFeed;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The revisions that changed one thing as a feed (RFC 4287). */
@Verbatim
@Path("{kind}/{slug}/history.atom")
public final class ThingFeedResource {
  private final ThingFeed feed;

  public ThingFeedResource(ThingFeed feed) {
    this.feed = feed;
  }

  @GET
  public Response revisions(
      @PathParam("kind") String kind,
      @PathParam("slug") String slug,
      @Context UriInfo request,
      @Context Snapshot snapshot) {
    EntityId thing = PathNames.thing(kind, slug);
    String archive = FeedAnswer.archive(request.getQueryParameters());
    return FeedAnswer.of(
        () -> feed.of(thing, snapshot, archive).orElseThrow(() -> PathNames.unknown(thing)));
  }
}
