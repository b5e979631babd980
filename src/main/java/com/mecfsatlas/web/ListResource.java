package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Snapshot;
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

/** The list of all things of one kind. */
@Path("{name}")
public final class ListResource {
  private final ListWriters writers;
  private final Signposts signposts;
  private final Responder responder;

  ListResource(ListWriters writers, Signposts signposts, Responder responder) {
    this.writers = writers;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response list(
      @PathParam("name") SuffixedName name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    EntityType kind = PathNames.kind(name.name());
    Map<String, List<String>> query =
        VariantRequest.ofContent(request.getUriInfo().getQueryParameters());
    String canonical = understood(() -> writers.canonicalQuery(kind, query));
    String address = "/" + kind.segment() + (canonical.isEmpty() ? "" : "?" + canonical);
    NegotiableResource page =
        new NegotiableResource(
            "/" + kind.segment(),
            canonical,
            writers.formats(kind),
            snapshot.revision().toString(),
            (format, rendition) ->
                new RepresentationContent(
                    understood(() -> writers.write(format, rendition, snapshot, kind, query)),
                    signposts.ofPage(address)));
    return responder.answer(page, VariantRequest.of(name.suffix(), request));
  }

  /** A value that the list does not understand is the reader's to mend. */
  private static <T> T understood(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }
}
