package com.mecfsatlas.web;

import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/**
 * The whole public graph as a file, always the latest at this address, and beside each file its
 * checksum as {@code sha256sum} reads it.
 */
@Verbatim
@Path("dump/{file}")
public final class DumpResource {
  private final Dumps dumps;

  DumpResource(Dumps dumps) {
    this.dumps = dumps;
  }

  @GET
  public Response dump(@PathParam("file") String name, @Context Snapshot snapshot) {
    DumpName file = DumpName.of(name, "/dump/");
    return file.answer(
        dumps.find(snapshot, file.dump().fileName()).orElseThrow(),
        RepresentationFilter.CACHED_BRIEFLY);
  }
}
