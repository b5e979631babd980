package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The competency questions. */
@Path("{name: questions(?:\\.[^/]*)?}")
public final class QuestionResource {
  private static final String PATH = "/questions";

  private final QuestionWriters writers;
  private final Signposts signposts;
  private final Responder responder;

  QuestionResource(QuestionWriters writers, Signposts signposts, Responder responder) {
    this.writers = writers;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response questions(
      @PathParam("name") SuffixedName name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    NegotiableResource page =
        new NegotiableResource(
            PATH,
            "",
            writers.formats(),
            snapshot.revision().toString(),
            (format, rendition) ->
                new RepresentationContent(writers.write(format, snapshot), signposts.ofPage(PATH)));
    return responder.answer(page, VariantRequest.of(name.suffix(), request));
  }
}
