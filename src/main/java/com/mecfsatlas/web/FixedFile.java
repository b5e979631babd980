package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.IF_NONE_MATCH;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A file that is served as it is, in one format. */
final class FixedFile {
  private final Representation representation;
  private final String contentType;
  private final String cacheControl;

  FixedFile(byte[] bytes, String contentType, String cacheControl) {
    this.representation = new Representation(new Spelling(bytes, List.of()), contentType);
    this.contentType = contentType;
    this.cacheControl = cacheControl;
  }

  Response answer(HttpHeaders headers) {
    EntityTags known =
        new EntityTags(Optional.ofNullable(headers.getHeaderString(IF_NONE_MATCH)).orElse(""));
    return (known.have(representation.etag())
            ? Response.notModified()
            : representation.ok(contentType))
        .header(ETAG, representation.etag())
        .header(CACHE_CONTROL, cacheControl)
        .build();
  }
}
