package com.mecfsatlas.web;

import com.mecfsatlas.graph.KnowledgeGraph;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The answer to one competency question. */
@Path("questions/{question}")
public final class AnswerResource {
  private final KnowledgeGraph graph;
  private final QuestionFaces faces;
  private final Signposts signposts;
  private final Responder responder;

  AnswerResource(
      KnowledgeGraph graph, QuestionFaces faces, Signposts signposts, Responder responder) {
    this.graph = graph;
    this.faces = faces;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response answer(
      @PathParam("question") SuffixedName question, @Context ContainerRequestContext request) {
    if (!faces.has(question.name())) {
      throw new NotFoundException();
    }
    String path = "/questions/" + question.name();
    Page page =
        new Page(
            path,
            "",
            faces.answerFormats(),
            graph.revision(),
            (format, rendition) ->
                new Spelling(faces.spellAnswer(question.name(), format), signposts.ofPage(path)));
    return responder.answer(page, Asked.of(question.suffix(), request));
  }
}
