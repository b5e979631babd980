package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** What completes a query in an editor: the terms of the ontology and of the data. */
@Verbatim
@Path("sparql/terms.json")
public final class TermsResource {
  private final Function<Snapshot, byte[]> terms;

  TermsResource(Function<Snapshot, byte[]> terms) {
    this.terms = terms;
  }

  @GET
  public Response terms(@Context Snapshot snapshot) {
    return new FixedFile(
            terms.apply(snapshot), "application/json", RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }
}
