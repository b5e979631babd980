package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.ALLOW;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;

/** Which methods there are: what is here is read, by a form too where a harvester sends one. */
final class OptionsFilter implements ContainerResponseFilter {
  /** JAX-RS has the same list in orders of its own. */
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private static final String WITH_FORMS = "GET, HEAD, OPTIONS, POST";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String allowed = response.getHeaderString(ALLOW);
    if (allowed != null) {
      boolean takesForms = allowed.contains(HttpMethod.POST);
      response.getHeaders().putSingle(ALLOW, takesForms ? WITH_FORMS : METHODS);
    }
    if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == 200) {
      response.setStatusInfo(Status.NO_CONTENT);
      response.setEntity(null);
    }
  }
}
