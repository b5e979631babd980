package com.mecfsatlas.web;

import com.mecfsatlas.harvest.mapping.MappingSet;
import com.mecfsatlas.harvest.mapping.Mappings;
import com.mecfsatlas.harvest.mapping.SssomJson;
import com.mecfsatlas.harvest.mapping.SssomTable;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** What the things of the atlas are called elsewhere, as a mapping set (SSSOM). */
@Verbatim
@Path("mappings.sssom.{format: tsv|json}")
public final class MappingsResource {
  private final Mappings mappings;

  /** Serves {@code mappings}. */
  public MappingsResource(Mappings mappings) {
    this.mappings = mappings;
  }

  /** The whole set in one of its two forms. */
  @GET
  public Response set(@PathParam("format") String format, @Context Snapshot snapshot) {
    MappingSet set = mappings.of(snapshot);
    FixedFile file =
        format.equals("tsv")
            ? new FixedFile(
                SssomTable.of(set),
                "text/tab-separated-values; charset=utf-8",
                RepresentationFilter.CACHED_BRIEFLY)
            : new FixedFile(
                SssomJson.of(set), "application/json", RepresentationFilter.CACHED_BRIEFLY);
    return file.answer();
  }
}
