package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.ALLOW;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;

/** Which methods there are: pages are read, and nothing else. */
final class OptionsFilter implements ContainerResponseFilter {
  /** JAX-RS has the same list in orders of its own. */
  private static final String METHODS = "GET, HEAD, OPTIONS";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getHeaders().containsKey(ALLOW)) {
      response.getHeaders().putSingle(ALLOW, METHODS);
    }
    if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == 200) {
      response.setStatusInfo(Status.NO_CONTENT);
      response.setEntity(null);
    }
  }
}
