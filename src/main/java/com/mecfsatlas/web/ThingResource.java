package com.mecfsatlas.web;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.view.Face;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.Rendition;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The document about one thing, in whatever format the reader asks for. */
@Path("{kind}/{name}")
public final class ThingResource {
  private final KnowledgeGraph graph;
  private final Map<Format, Face> faces;
  private final Signposts signposts;
  private final Responder responder;

  ThingResource(
      KnowledgeGraph graph, Map<Format, Face> faces, Signposts signposts, Responder responder) {
    this.graph = graph;
    this.faces = faces;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response describe(
      @PathParam("kind") String kind,
      @PathParam("name") SuffixedName name,
      @Context ContainerRequestContext request) {
    Thing thing = PathNames.thing(kind, name);
    boolean reading =
        Rendition.RECORD.equals(request.getUriInfo().getQueryParameters().getFirst("of"));
    if (reading && thing.kind() != Kind.EVIDENCE) {
      throw new BadRequestException("of=record is asked of an evidence record only");
    }
    Page page =
        new Page(
            thing.path(),
            "",
            List.copyOf(faces.keySet()),
            graph.revision(),
            (format, rendition) -> spell(thing, format, rendition));
    return responder.answer(page, Asked.of(name.suffix(), request));
  }

  private Spelling spell(Thing thing, Format format, Rendition rendition) {
    Face face = Optional.ofNullable(faces.get(format)).orElseThrow(NotFoundException::new);
    return graph
        .describe(thing)
        .map(it -> new Spelling(face.spell(it, rendition), signposts.ofThing(it)))
        .orElseThrow(() -> PathNames.unknown(thing));
  }
}
