package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The views that are computed from a query: the search over everything, routes, a timeline. */
@Path(
    "{name:"
        + " (?:search|connect|explore|matrix|timeline|disagreements|compare|gaps|retractions)(?:\\.[^/]*)?}")
public final class ViewResource {
  private final ViewResponder answers;

  ViewResource(ViewResponder answers) {
    this.answers = answers;
  }

  @GET
  public Response view(
      @PathParam("name") SuffixedName name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    return answers.answer(name.name(), "/" + name.name(), name.suffix(), snapshot, request);
  }
}
