package com.mecfsatlas.web;

import com.mecfsatlas.graph.KnowledgeGraph;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The search over everything. */
@Path("{name: search(?:\\.[^/]*)?}")
public final class SearchResource {
  private static final String PATH = "/search";

  private final KnowledgeGraph graph;
  private final SearchFaces faces;
  private final Signposts signposts;
  private final Responder responder;

  SearchResource(
      KnowledgeGraph graph, SearchFaces faces, Signposts signposts, Responder responder) {
    this.graph = graph;
    this.faces = faces;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response search(
      @PathParam("name") SuffixedName name, @Context ContainerRequestContext request) {
    Map<String, List<String>> query = Asked.ofContent(request.getUriInfo().getQueryParameters());
    String canonical = understood(() -> faces.canonicalQuery(query));
    String address = PATH + (canonical.isEmpty() ? "" : "?" + canonical);
    Page page =
        new Page(
            PATH,
            canonical,
            faces.formats(),
            graph.revision(),
            (format, rendition) ->
                new Spelling(
                    understood(() -> faces.spell(format, rendition, query)),
                    signposts.ofPage(address)));
    return responder.answer(page, Asked.of(name.suffix(), request));
  }

  /** A value that the search does not understand is the reader's to mend. */
  private static <T> T understood(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }
}
