package com.mecfsatlas.web;

import com.mecfsatlas.graph.KnowledgeGraph;
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

  private final KnowledgeGraph graph;
  private final QuestionFaces faces;
  private final Signposts signposts;
  private final Responder responder;

  QuestionResource(
      KnowledgeGraph graph, QuestionFaces faces, Signposts signposts, Responder responder) {
    this.graph = graph;
    this.faces = faces;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response questions(
      @PathParam("name") SuffixedName name, @Context ContainerRequestContext request) {
    Page page =
        new Page(
            PATH,
            "",
            faces.formats(),
            graph.revision(),
            (format, rendition) -> new Spelling(faces.spell(format), signposts.ofPage(PATH)));
    return responder.answer(page, Asked.of(name.suffix(), request));
  }
}
