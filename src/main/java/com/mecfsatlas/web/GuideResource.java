package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** What the atlas offers as data, how it works, what its words mean, what is often asked. */
@Path("{name: (?:data|about|glossary|faq|errors)(?:\\.[^/]*)?}")
public final class GuideResource {
  private final GuideResponder answers;

  GuideResource(GuideResponder answers) {
    this.answers = answers;
  }

  @GET
  public Response guide(
      @PathParam("name") SuffixedName name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    return answers.answer(name, snapshot, request);
  }
}
