package com.mecfsatlas.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** What completes a query in an editor: the terms of the ontology and of the data. */
@Path("sparql/terms.json")
public final class TermsResource {
  private final Supplier<byte[]> terms;

  TermsResource(Supplier<byte[]> terms) {
    this.terms = terms;
  }

  @GET
  public Response terms() {
    return new FixedFile(terms.get(), "application/json", Responder.CACHED_BRIEFLY).answer();
  }
}
