package com.mecfsatlas.web;

import com.mecfsatlas.graph.KnowledgeGraph;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

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
    Map<String, List<String>> query = Asked.ofContent(request.getUriInfo().getQueryParameters());
    ViewFaces.Asking asking =
        ViewAnswers.understood(() -> faces.ask(question.name(), query))
            .orElseThrow(NotFoundException::new);
    String path = "/questions/" + question.name();
    String canonical = asking.canonicalQuery();
    String address = path + (canonical.isEmpty() ? "" : "?" + canonical);
    Page page =
        new Page(
            path,
            canonical,
            faces.answerFormats(),
            graph.revision(),
            (format, rendition) ->
                new Spelling(asking.spell(format, rendition), signposts.ofPage(address)));
    return responder.answer(page, Asked.of(question.suffix(), request));
  }
}
