package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

/** What the whole dataset is: {@code /void} counts it, {@code /catalog} offers it (DCAT). */
@Path("{name: (?:void|catalog)(?:\\.[^/]*)?}")
public final class DatasetResource {
  private final Map<String, DatasetWriters> pages;
  private final Signposts signposts;
  private final Responder responder;

  DatasetResource(Map<String, DatasetWriters> pages, Signposts signposts, Responder responder) {
    this.pages = pages;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response describe(
      @PathParam("name") SuffixedName name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    DatasetWriters writers =
        Optional.ofNullable(pages.get(name.name())).orElseThrow(NotFoundException::new);
    String path = "/" + name.name();
    NegotiableResource page =
        new NegotiableResource(
            path,
            "",
            writers.formats(),
            snapshot.revision().toString(),
            (format, rendition) ->
                new RepresentationContent(writers.write(format, snapshot), signposts.ofPage(path)));
    return responder.answer(page, VariantRequest.of(name.suffix(), request));
  }
}
