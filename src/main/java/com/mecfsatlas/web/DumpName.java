package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LENGTH;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.LAST_MODIFIED;

import com.mecfsatlas.catalog.Dump;
import com.mecfsatlas.catalog.Dumps.DumpFile;
import com.mecfsatlas.http.HttpDate;
import com.mecfsatlas.http.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/**
 * What is asked for in a folder of dumps.
 *
 * @param checksum whether it is the checksum of the dump, not the dump
 */
record DumpName(Dump dump, boolean checksum) {
  private static final String CHECKSUM = ".sha256";

  /**
   * Reads the name of a file.
   *
   * @param folder the path of the folder, for the answer where it has no such file
   */
  static DumpName of(String name, String folder) {
    boolean checksum = name.endsWith(CHECKSUM);
    return Dump.of(checksum ? name.substring(0, name.length() - CHECKSUM.length()) : name)
        .map(dump -> new DumpName(dump, checksum))
        .orElseThrow(
            () ->
                PathNames.unknown(
                    "There is no file of this name; these there are.",
                    Arrays.stream(Dump.values())
                        .map(
                            dump ->
                                new Problem.Alternative(
                                    folder + dump.fileName(), "application/gzip", dump.fileName()))
                        .toList()));
  }

  /** The answer, of {@code file}. */
  Response answer(DumpFile file, String cacheControl) {
    return checksum ? checksum(file, cacheControl) : whole(file, cacheControl);
  }

  /** Parts of it are taken from this by the servlet. */
  private static Response whole(DumpFile file, String cacheControl) {
    StreamingOutput bytes = out -> Files.copy(file.path(), out);
    return Response.ok(bytes)
        .header(CONTENT_TYPE, "application/gzip")
        .header(CONTENT_LENGTH, file.bytes())
        .header("Accept-Ranges", "bytes")
        .header(LAST_MODIFIED, HttpDate.of(file.written()))
        .header(ETAG, '"' + file.sha256() + '"')
        .header(CACHE_CONTROL, cacheControl)
        .build();
  }

  private Response checksum(DumpFile file, String cacheControl) {
    return new FixedFile(
            (file.sha256() + "  " + dump.fileName() + "\n").getBytes(StandardCharsets.US_ASCII),
            "text/plain; charset=utf-8",
            cacheControl)
        .answer();
  }
}
