package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** The front door, in HTML only. */
@Path("")
public final class HomeResource {
  private final Function<Snapshot, byte[]> html;
  private final Signposts signposts;
  private final Responder responder;

  HomeResource(Function<Snapshot, byte[]> html, Signposts signposts, Responder responder) {
    this.html = html;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response home(@Context Snapshot snapshot, @Context ContainerRequestContext request) {
    NegotiableResource page =
        new NegotiableResource(
            "/",
            "",
            List.of(Format.HTML),
            snapshot.revision().toString(),
            (format, rendition) ->
                new RepresentationContent(html.apply(snapshot), signposts.ofPage("/")));
    return responder.answer(page, VariantRequest.of("", request));
  }
}
