package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The address where machines look for the description of a dataset (VoID, section 7.2). */
@Path(".well-known/void")
public final class WellKnownVoidResource {
  @GET
  public Response refer() {
    return Response.status(Response.Status.SEE_OTHER)
        .header(LOCATION, "/void")
        .header(CACHE_CONTROL, Responder.CACHED_BRIEFLY)
        .build();
  }
}
