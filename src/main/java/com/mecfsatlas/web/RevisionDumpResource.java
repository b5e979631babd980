package com.mecfsatlas.web;

import com.mecfsatlas.catalog.RevisionDumps;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The public graph as it was at a revision as a file, and beside each file its checksum. */
@Verbatim
@Path("dump/{revision}/{file}")
public final class RevisionDumpResource {
  private final RevisionDumps dumps;

  public RevisionDumpResource(RevisionDumps dumps) {
    this.dumps = dumps;
  }

  /** Never changes: written again, it is the same file. */
  @GET
  public Response dump(
      @PathParam("revision") String number,
      @PathParam("file") String name,
      @Context Snapshot snapshot) {
    RevisionId revision =
        RevisionNumber.of(number)
            .flatMap(each -> dumps.revision(each, snapshot))
            .orElseThrow(() -> RevisionNumber.unknown(number, snapshot));
    DumpName file = DumpName.of(name, "/dump/" + revision.number() + "/");
    return file.answer(
        dumps.file(revision, file.dump(), snapshot), RepresentationFilter.CACHED_FOR_EVER);
  }
}
