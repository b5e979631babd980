package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LENGTH;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.LAST_MODIFIED;

import com.mecfsatlas.catalog.Dump;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.http.HttpDate;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/**
 * The whole public graph as a file, always the latest at this address, and beside each file its
 * checksum as {@code sha256sum} reads it.
 */
@Verbatim
@Path("dump/{file}")
public final class DumpResource {
  private static final String CHECKSUM = ".sha256";

  private final Dumps dumps;

  DumpResource(Dumps dumps) {
    this.dumps = dumps;
  }

  @GET
  public Response dump(@PathParam("file") String name, @Context Snapshot snapshot)
      throws IOException {
    if (name.endsWith(CHECKSUM)) {
      return checksum(name.substring(0, name.length() - CHECKSUM.length()), snapshot);
    }
    Dumps.DumpFile file = file(name, snapshot);
    StreamingOutput bytes = out -> Files.copy(file.path(), out);
    return Response.ok(bytes)
        .header(CONTENT_TYPE, "application/gzip")
        .header(CONTENT_LENGTH, file.bytes())
        .header(LAST_MODIFIED, HttpDate.of(file.written()))
        .header(ETAG, '"' + file.sha256() + '"')
        .header(CACHE_CONTROL, RepresentationFilter.CACHED_BRIEFLY)
        .build();
  }

  private Response checksum(String name, Snapshot snapshot) {
    Dumps.DumpFile file = file(name, snapshot);
    return new FixedFile(
            (file.sha256() + "  " + name + "\n").getBytes(StandardCharsets.US_ASCII),
            "text/plain; charset=utf-8",
            RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }

  private Dumps.DumpFile file(String name, Snapshot snapshot) {
    return dumps
        .find(snapshot, name)
        .orElseThrow(
            () ->
                PathNames.unknown(
                    "There is no file of this name; these there are.",
                    Arrays.stream(Dump.values())
                        .map(
                            dump ->
                                new Problem.Alternative(
                                    "/dump/" + dump.fileName(),
                                    "application/gzip",
                                    dump.fileName()))
                        .toList()));
  }
}
