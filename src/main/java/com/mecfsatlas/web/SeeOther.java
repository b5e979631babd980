package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reference from what is no document to the document about it (303, RFC 9110 section 15.4.4).
 * The document negotiates; this does not, so it does not vary, but it keeps a format that is fixed.
 */
final class SeeOther {
  private SeeOther() {}

  /** To {@code path}, with the suffix and the query of the request. */
  static Response to(String path, ContainerRequestContext request) {
    return to(path, "", request);
  }

  /** The same with a query of its own before that of the request. */
  static Response to(String path, String query, ContainerRequestContext request) {
    String suffix = SuffixFilter.suffix(request);
    String asked =
        Objects.requireNonNullElse(request.getUriInfo().getRequestUri().getRawQuery(), "");
    String joined =
        Stream.of(query, asked).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    return Response.status(Response.Status.SEE_OTHER)
        .header(
            LOCATION,
            path + (suffix.isEmpty() ? "" : "." + suffix) + (joined.isEmpty() ? "" : "?" + joined))
        .header(CACHE_CONTROL, RepresentationFilter.CACHED_BRIEFLY)
        .build();
  }
}
