package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import com.mecfsatlas.model.Slug;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * The identifier of a name with several meanings: it refers to the search, which lists them, since
 * a slug is found as the name that it was made of (303, as all identifiers).
 */
@Path("id/name/{slug}")
public final class AmbiguousNameResource {
  @GET
  public Response refer(@PathParam("slug") String slug) {
    Slug name = Slug.parse(slug).orElseThrow(NotFoundException::new);
    return Response.status(Response.Status.SEE_OTHER)
        .header(LOCATION, "/search?q=" + name)
        .header(CACHE_CONTROL, RepresentationFilter.CACHED_BRIEFLY)
        .build();
  }
}
