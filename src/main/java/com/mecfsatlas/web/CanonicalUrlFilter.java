package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/**
 * Every page has one address. JAX-RS ignores a trailing slash and path parameters: here the one
 * redirects to the address without, and nothing is found by the other.
 */
@PreMatching
final class CanonicalUrlFilter implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    String path = uri.getRawPath();
    if (path.contains(";")
        && !path.startsWith(DoiResource.PREFIX)
        && !MediaTypeResource.isLinkForm(path)) {
      throw new NotFoundException();
    }
    if (path.length() > 1 && path.endsWith("/") && !path.contains("//")) {
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      request.abortWith(
          Response.status(Status.MOVED_PERMANENTLY)
              .header(LOCATION, path.substring(0, path.length() - 1) + query)
              .build());
    }
  }
}
