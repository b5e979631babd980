package com.mecfsatlas.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * Lets pages of other sites read every public answer (Fetch, section 3.3); never with credentials.
 */
final class CrossOrigin implements ContainerResponseFilter {
  private static final String EXPOSED =
      "Link, ETag, Location, Content-Location, Last-Modified, Memento-Datetime, Vary, Retry-After";
  private static final String MAX_AGE = "86400";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> fields = response.getHeaders();
    fields.putSingle("Access-Control-Allow-Origin", "*");
    fields.putSingle("Access-Control-Expose-Headers", EXPOSED);
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      fields.putSingle("Access-Control-Allow-Methods", "GET, HEAD, POST, QUERY, OPTIONS");
      fields.putSingle(
          "Access-Control-Allow-Headers", "Accept, Accept-Datetime, If-None-Match, Prefer");
      fields.putSingle("Access-Control-Max-Age", MAX_AGE);
    }
  }
}
