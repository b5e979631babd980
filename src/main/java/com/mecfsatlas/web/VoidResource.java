package com.mecfsatlas.web;

import com.mecfsatlas.graph.KnowledgeGraph;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** What the whole dataset is (VoID). */
@Path("{name: void(?:\\.[^/]*)?}")
public final class VoidResource {
  static final String PATH = "/void";

  private final KnowledgeGraph graph;
  private final DatasetFaces faces;
  private final Signposts signposts;
  private final Responder responder;

  VoidResource(KnowledgeGraph graph, DatasetFaces faces, Signposts signposts, Responder responder) {
    this.graph = graph;
    this.faces = faces;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response describe(
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
