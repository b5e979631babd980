package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT;

import com.mecfsatlas.http.Accept;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Methods;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.Optional;

/** Reads Accept, and refuses what is longer than anything reasonable. */
@PreMatching
final class RequestLimits implements ContainerRequestFilter {
  /** A query comes back in Content-Location and Link, which have 4 KB between them. */
  static final int MAX_QUERY = 1000;

  /** Where a request keeps its Accept field once it is read. */
  private static final String ACCEPT_READ = Accept.class.getName();

  /** What the request accepts; anything where it was refused before it was read. */
  static Accept accept(ContainerRequestContext request) {
    return request.getProperty(ACCEPT_READ) instanceof Accept accept ? accept : Accept.ANYTHING;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!Methods.isKnown(request.getMethod())) {
      request.abortWith(ProblemExceptionMapper.response(HttpProblem.NOT_IMPLEMENTED.usual()));
      return;
    }
    String accept = Optional.ofNullable(request.getHeaderString(ACCEPT)).orElse("");
    // Ours from here on: JAX-RS would read it too, and refuse what is malformed.
    request.getHeaders().remove(ACCEPT);
    request.setProperty(ACCEPT_READ, Accept.parse(accept));
    if (accept.length() > Accept.MAX_LENGTH) {
      throw HttpProblem.BAD_REQUEST.refusal("The Accept field is longer than 8 KB.");
    }
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    if (query != null && query.length() > MAX_QUERY) {
      throw HttpProblem.URI_TOO_LONG.refusal(
          "The query is longer than " + MAX_QUERY + " characters.");
    }
  }
}
