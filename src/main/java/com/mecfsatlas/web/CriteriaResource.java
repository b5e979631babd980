package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The case definitions side by side. */
@Path("compare/{name: criteria(?:\\.[^/]*)?}")
public final class CriteriaResource {
  private final ViewResponder answers;

  CriteriaResource(ViewResponder answers) {
    this.answers = answers;
  }

  @GET
  public Response compare(
      @PathParam("name") SuffixedName name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    String view = "compare/" + name.name();
    return answers.answer(view, "/" + view, name.suffix(), snapshot, request);
  }
}
