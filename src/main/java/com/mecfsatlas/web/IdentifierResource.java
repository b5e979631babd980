package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * The identifier of a thing: it is no document, so it refers to one (303, httpRange-14). The
 * document negotiates; this does not, so it does not vary.
 */
@Path("id/{kind}/{name}")
public final class IdentifierResource {

  IdentifierResource() {}

  @GET
  public Response refer(
      @PathParam("kind") String kind,
      @PathParam("name") String name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    EntityId thing = PathNames.thing(kind, name);
    if (snapshot.describe(thing).isEmpty()) {
      throw PathNames.unknown(thing);
    }
    String suffix = SuffixFilter.suffix(request);
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    return Response.status(Response.Status.SEE_OTHER)
        .header(
            LOCATION,
            thing.path()
                + (suffix.isEmpty() ? "" : "." + suffix)
                + (query == null ? "" : "?" + query))
        .header(CACHE_CONTROL, RepresentationFilter.CACHED_BRIEFLY)
        .build();
  }
}
