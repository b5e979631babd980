package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** A file that is served as it is, in one format. */
final class FixedFile {
  private final Representation representation;
  private final String contentType;
  private final String cacheControl;

  FixedFile(byte[] bytes, String contentType, String cacheControl) {
    this.representation =
        new Representation(new RepresentationContent(bytes, List.of()), contentType);
    this.contentType = contentType;
    this.cacheControl = cacheControl;
  }

  Response answer() {
    return representation
        .ok(contentType)
        .header(ETAG, representation.etag())
        .header(CACHE_CONTROL, cacheControl)
        .build();
  }
}
