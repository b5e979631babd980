package com.mecfsatlas.web;

import com.mecfsatlas.representation.SuggestionList;
import com.mecfsatlas.search.SuggestionRequest;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What may be meant by words that are only begun (OpenSearch Suggestions extension 1.1). */
@Verbatim
@Path("search/suggestions")
public final class SuggestionsResource {
  private final SuggestionList suggestions;

  public SuggestionsResource(SuggestionList suggestions) {
    this.suggestions = suggestions;
  }

  @GET
  public Response begun(@Context UriInfo request, @Context Snapshot snapshot) {
    return new FixedFile(
            suggestions.bytes(read(request), snapshot),
            SuggestionList.MEDIA_TYPE,
            RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }

  private static SuggestionRequest read(UriInfo request) {
    try {
      return SuggestionRequest.parse(request.getQueryParameters());
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }
}
