package com.mecfsatlas.web;

import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Where a PubMed identifier leads: to the record that reads the paper, else to the paper. */
@Verbatim
@Path("pmid/{pmid}")
public final class PmidResource {
  static final String PREFIX = "/pmid/";

  private final IdentifierResolver numbers;

  PmidResource(IdentifierResolver numbers) {
    this.numbers = numbers;
  }

  @GET
  public Response refer(@Context Snapshot snapshot, @Context ContainerRequestContext request) {
    return NumberedPaper.refer(pmid -> numbers.withPmid(snapshot, pmid), request, PREFIX);
  }
}
