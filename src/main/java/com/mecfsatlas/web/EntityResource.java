package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Snapshot;
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
public final class EntityResource {
  private final Map<Format, RepresentationWriter> writers;
  private final Signposts signposts;
  private final Responder responder;

  EntityResource(
      Map<Format, RepresentationWriter> writers, Signposts signposts, Responder responder) {
    this.writers = writers;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response describe(
      @PathParam("kind") String kind,
      @PathParam("name") SuffixedName name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    EntityId thing = PathNames.thing(kind, name);
    boolean reading =
        RepresentationOptions.RECORD.equals(
            request.getUriInfo().getQueryParameters().getFirst("of"));
    if (reading && thing.kind() != EntityType.EVIDENCE) {
      throw new BadRequestException("of=record is asked of an evidence record only");
    }
    NegotiableResource page =
        new NegotiableResource(
            thing.path(),
            "",
            List.copyOf(writers.keySet()),
            snapshot.revision().toString(),
            (format, rendition) -> write(snapshot, thing, format, rendition));
    return responder.answer(page, VariantRequest.of(name.suffix(), request));
  }

  private RepresentationContent write(
      Snapshot snapshot, EntityId thing, Format format, RepresentationOptions rendition) {
    RepresentationWriter writer =
        Optional.ofNullable(writers.get(format)).orElseThrow(NotFoundException::new);
    return snapshot
        .describe(thing)
        .map(it -> new RepresentationContent(writer.write(it, rendition), signposts.ofThing(it)))
        .orElseThrow(() -> PathNames.unknown(thing));
  }
}
