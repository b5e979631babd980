package com.mecfsatlas.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The JSON-LD context, version 1: terms are added to it, never changed, so it is kept for long. */
@Verbatim
@Path(ContextResource.PATH)
public final class ContextResource {
  static final String PATH = "/context/v1.jsonld";

  private final FixedFile context;

  ContextResource(byte[] context) {
    this.context = new FixedFile(context, "application/ld+json", "public, max-age=604800");
  }

  @GET
  public Response context() {
    return context.answer();
  }
}
