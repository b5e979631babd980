package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.ALLOW;

import com.mecfsatlas.http.CrossOrigin;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;

/** What every answer says to pages of other sites, and which methods there are. */
final class CorsFilter implements ContainerResponseFilter {
  /** Pages are read, and nothing else; JAX-RS has the same list in orders of its own. */
  private static final String METHODS = "GET, HEAD, OPTIONS";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> fields = response.getHeaders();
    CrossOrigin.OPEN.forEach(fields::putSingle);
    if (fields.containsKey(ALLOW)) {
      fields.putSingle(ALLOW, METHODS);
    }
    if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == 200) {
      response.setStatusInfo(Status.NO_CONTENT);
      response.setEntity(null);
      CrossOrigin.PREFLIGHT.forEach(fields::putSingle);
    }
  }
}
