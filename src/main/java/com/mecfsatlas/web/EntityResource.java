package com.mecfsatlas.web;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The document about one thing, in whatever format the reader asks for. */
@Path("{kind}/{name}")
public final class EntityResource {
  private final Map<Format, RepresentationWriter> writers;
  private final Signposts signposts;
  private final Mementos mementos;

  EntityResource(
      Map<Format, RepresentationWriter> writers, Signposts signposts, Mementos mementos) {
    this.writers = writers;
    this.signposts = signposts;
    this.mementos = mementos;
  }

  @GET
  public NegotiableResource describe(
      @PathParam("kind") String kind,
      @PathParam("name") String name,
      @QueryParam("of") @DefaultValue("") String cited,
      @Context UriInfo request,
      @Context Snapshot snapshot) {
    PathNames.meant(kind, name)
        .filter(thing -> !snapshot.own(thing).isEmpty())
        .ifPresent(
            thing -> {
              throw new RedirectionException(
                  Status.MOVED_PERMANENTLY, request.getBaseUri().resolve(thing.path()));
            });
    EntityId thing = PathNames.thing(kind, name);
    if (cited.equals(RepresentationOptions.RECORD) && thing.kind() != EntityType.EVIDENCE) {
      throw new BadRequestException("of=record is asked of an evidence record only");
    }
    return new NegotiableResource(
        new FormatAddresses(thing.path(), List.copyOf(writers.keySet())),
        snapshot.revision().toString(),
        (format, options) -> write(snapshot, thing, format, options, request),
        false,
        false,
        format ->
            mementos.latest(thing.path(), snapshot.revision().number()).map(RevisionId::time));
  }

  private RepresentationContent write(
      Snapshot snapshot,
      EntityId thing,
      Format format,
      RepresentationOptions options,
      UriInfo request) {
    RepresentationWriter writer =
        Optional.ofNullable(writers.get(format)).orElseThrow(NotFoundException::new);
    return snapshot
        .describe(thing)
        .map(it -> new RepresentationContent(writer.write(it, options), signposts.ofThing(it)))
        .orElseThrow(
            () ->
                FormerAddress.of(thing, snapshot.own(thing))
                    .map(former -> former.answer(request))
                    .orElseGet(() -> PathNames.unknown(thing)));
  }
}
