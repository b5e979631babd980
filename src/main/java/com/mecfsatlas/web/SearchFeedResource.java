package com.mecfsatlas.web;

import com.mecfsatlas.harvest.atom.SearchFeed;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What a search finds as a feed, the last changed first (RFC 4287). */
@Verbatim
@Path("search.atom")
public final class SearchFeedResource {
  private final SearchFeed feed;

  public SearchFeedResource(SearchFeed feed) {
    this.feed = feed;
  }

  @GET
  public Response results(@Context UriInfo request, @Context Snapshot snapshot) {
    return FeedAnswer.of(() -> feed.of(request.getQueryParameters(), snapshot));
  }
}
