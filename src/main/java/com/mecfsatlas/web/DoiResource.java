package com.mecfsatlas.web;

import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * Where a DOI leads, which stands in the path as it is, slashes and semicolons included: to the
 * record that reads the paper, else to the paper.
 */
@Verbatim
@Path("doi/{doi: .+}")
public final class DoiResource {
  static final String PREFIX = "/doi/";

  private final IdentifierResolver numbers;

  DoiResource(IdentifierResolver numbers) {
    this.numbers = numbers;
  }

  @GET
  public Response refer(@Context Snapshot snapshot, @Context ContainerRequestContext request) {
    return NumberedPaper.refer(doi -> numbers.withDoi(snapshot, doi), request, PREFIX);
  }
}
