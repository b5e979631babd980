package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The identifier of a thing: it is no document, so it refers to one (303, httpRange-14). */
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
    return SeeOther.to(thing.path(), request);
  }
}
