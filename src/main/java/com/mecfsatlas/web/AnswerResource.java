package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
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
  private final QuestionWriters writers;
  private final Signposts signposts;
  private final Responder responder;

  AnswerResource(QuestionWriters writers, Signposts signposts, Responder responder) {
    this.writers = writers;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response answer(
      @PathParam("question") SuffixedName question,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    Map<String, List<String>> query =
        VariantRequest.ofContent(request.getUriInfo().getQueryParameters());
    ViewWriters.Asking asking =
        ViewResponder.understood(() -> writers.ask(question.name(), query, snapshot))
            .orElseThrow(NotFoundException::new);
    String path = "/questions/" + question.name();
    String canonical = asking.canonicalQuery();
    String address = path + (canonical.isEmpty() ? "" : "?" + canonical);
    NegotiableResource page =
        new NegotiableResource(
            path,
            canonical,
            writers.answerFormats(),
            snapshot.revision().toString(),
            (format, rendition) ->
                new RepresentationContent(
                    asking.write(format, rendition), signposts.ofPage(address)));
    return responder.answer(page, VariantRequest.of(question.suffix(), request));
  }
}
