package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;

import com.mecfsatlas.harvest.patch.PatchRange;
import com.mecfsatlas.harvest.patch.PatchText;
import com.mecfsatlas.harvest.patch.RevisionPatches;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;

/** What one revision changed, or what lies between two, as RDF Patch. */
@Verbatim
@Path("patch/{range}")
public final class PatchResource {
  private final RevisionPatches patches;

  public PatchResource(RevisionPatches patches) {
    this.patches = patches;
  }

  @GET
  public Response patch(@PathParam("range") String written, @Context Snapshot snapshot) {
    PatchRange range =
        PatchRange.of(written)
            .orElseThrow(
                () ->
                    PathNames.unknown(
                        "A patch is that of a revision, such as /patch/1, or between two, such as"
                            + " /patch/1..2.",
                        Map.of(PatchIndexResource.PATH, "The revisions and their patches")));
    if (range.latest() > snapshot.revision().number()) {
      throw RevisionNumber.unknown(Long.toString(range.latest()), snapshot);
    }
    PatchText patch = patches.of(range, snapshot);
    StreamingOutput text = patch::write;
    return Response.ok(text)
        .header(CONTENT_TYPE, PatchText.MEDIA_TYPE)
        .header(ETAG, patch.etag())
        .header(CACHE_CONTROL, RepresentationFilter.CACHED_FOR_EVER)
        .build();
  }
}
