package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The pages below {@code /about}; a path of its own, which JAX-RS prefers to that of a thing. */
@Path("about/{page}")
public final class AboutResource {
  private final GuideResponder answers;

  AboutResource(GuideResponder answers) {
    this.answers = answers;
  }

  @GET
  public Response about(
      @PathParam("page") SuffixedName page,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    return answers.answer(
        new SuffixedName("about/" + page.name(), page.suffix()), snapshot, request);
  }
}
