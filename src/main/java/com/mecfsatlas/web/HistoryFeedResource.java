package com.mecfsatlas.web;

import com.mecfsatlas.harvest.atom.HistoryFeed;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** All revisions as a feed (RFC 4287). */
@Verbatim
@Path("history.atom")
public final class HistoryFeedResource {
  private final HistoryFeed feed;

  public HistoryFeedResource(HistoryFeed feed) {
    this.feed = feed;
  }

  @GET
  public Response revisions(@Context UriInfo request, @Context Snapshot snapshot) {
    String archive = FeedAnswer.archive(request.getQueryParameters());
    return FeedAnswer.of(() -> feed.of(snapshot, archive));
  }
}
