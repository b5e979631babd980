package com.mecfsatlas.web;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.view.Format;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

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
      @PathParam("name") SuffixedName name, @Context ContainerRequestContext request) {
    Kind kind = PathNames.kind(name.name());
    Map<String, List<String>> query = request.getUriInfo().getQueryParameters();
    String canonical = canonicalQuery(kind, query);
    String address = "/" + kind.segment() + (canonical.isEmpty() ? "" : "?" + canonical);
    Page page =
        new Page(
            "/" + kind.segment(),
            canonical,
            faces.formats(),
            graph.revision(),
            (format, rendition) ->
                new Spelling(spell(format, kind, query), signposts.ofPage(address)));
    return responder.answer(page, Asked.of(name.suffix(), request));
  }

  /** A column or a page that the list does not have is known only now. */
  private byte[] spell(Format format, Kind kind, Map<String, List<String>> query) {
    try {
      return faces.spell(format, graph.list(kind), query);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }

  private String canonicalQuery(Kind kind, Map<String, List<String>> query) {
    try {
      return faces.canonicalQuery(kind, query);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }
}
