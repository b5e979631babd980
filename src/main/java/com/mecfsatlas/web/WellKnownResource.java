package com.mecfsatlas.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * The addresses where machines look: for the description of a dataset (VoID, section 7.2), and for
 * examples of queries as editors of SPARQL read them.
 */
@Path(".well-known/{name: void|sparql-examples}")
public final class WellKnownResource {
  @GET
  public Response refer(@PathParam("name") String name, @Context ContainerRequestContext request) {
    return SeeOther.to(name.equals("void") ? "/void" : "/questions", request);
  }
}
