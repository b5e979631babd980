package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses requests whose fields or query are longer than anything reasonable. */
@PreMatching
final class RequestLimits implements ContainerRequestFilter {
  /** A query comes back in Content-Location and Link, which have 4 KB between them. */
  static final int MAX_QUERY = 1000;

  @Override
  public void filter(ContainerRequestContext request) {
    if (length(request.getHeaderString(ACCEPT)) > Accept.MAX_LENGTH) {
      throw new BadRequestException("The Accept field is longer than 8 KB.");
    }
    if (length(request.getUriInfo().getRequestUri().getRawQuery()) > MAX_QUERY) {
      throw new ClientErrorException(
          "The query is longer than " + MAX_QUERY + " characters.", Status.REQUEST_URI_TOO_LONG);
    }
  }

  private static int length(@Nullable String text) {
    return Optional.ofNullable(text).map(String::length).orElse(0);
  }
}
