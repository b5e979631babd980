package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
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
import java.util.Optional;
import java.util.function.Function;

/** The ontology: where the IRI of every term leads. */
@Path("{name: ontology(?:\\.[^/]*)?}")
public final class OntologyResource {
  private static final String PATH = "/ontology";

  private final Map<Format, Function<Snapshot, byte[]>> writers;
  private final Signposts signposts;
  private final Responder responder;

  OntologyResource(
      Map<Format, Function<Snapshot, byte[]>> writers, Signposts signposts, Responder responder) {
    this.writers = writers;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response ontology(
      @PathParam("name") SuffixedName name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    NegotiableResource page =
        new NegotiableResource(
            PATH,
            "",
            List.copyOf(writers.keySet()),
            snapshot.revision().toString(),
            (format, rendition) -> write(format, snapshot));
    return responder.answer(page, VariantRequest.of(name.suffix(), request));
  }

  private RepresentationContent write(Format format, Snapshot snapshot) {
    byte[] bytes =
        Optional.ofNullable(writers.get(format))
            .orElseThrow(NotFoundException::new)
            .apply(snapshot);
    return new RepresentationContent(bytes, signposts.ofPage(PATH));
  }
}
