package com.mecfsatlas.web;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.KnowledgeGraph;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The list of all things of one kind. */
@Path("{name}")
public final class ListResource {
  private final KnowledgeGraph graph;
  private final ListFaces faces;
  private final Signposts signposts;
  private final Responder responder;

  ListResource(KnowledgeGraph graph, ListFaces faces, Signposts signposts, Responder responder) {
    this.graph = graph;
    this.faces = faces;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response list(
      @PathParam("name") SuffixedName name, @Context HttpHeaders headers, @Context UriInfo uri) {
    Kind kind = PathNames.kind(name.name());
    String query = canonicalQuery(kind, uri);
    String address = "/" + kind.segment() + (query.isEmpty() ? "" : "?" + query);
    Page page =
        new Page(
            "/" + kind.segment(),
            query,
            faces.formats(),
            graph.revision(),
            (format, rendition) ->
                new Spelling(
                    faces.spell(format, graph.list(kind), uri.getQueryParameters()),
                    signposts.ofPage(address)));
    return responder.answer(page, Asked.of(name.suffix(), headers, uri));
  }

  private String canonicalQuery(Kind kind, UriInfo uri) {
    try {
      return faces.canonicalQuery(kind, uri.getQueryParameters());
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }
}
