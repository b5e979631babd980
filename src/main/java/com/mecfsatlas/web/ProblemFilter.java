package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LENGTH;

import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemWriter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** Puts a problem document, or its page, in the place of a {@link Problem}. */
final class ProblemFilter implements ContainerResponseFilter {
  private final ProblemWriter writer;

  ProblemFilter(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Optional<Problem> refusal = problem(response);
    if (refusal.isPresent()) {
      ProblemWriter.Written written = writer.write(refusal.get(), RequestLimits.accept(request));
      response.setEntity(written.body(), null, MediaType.valueOf(written.contentType()));
      response.getHeaders().putSingle(CONTENT_LENGTH, written.body().length);
      written.fields().forEach(response.getHeaders()::putSingle);
    }
  }

  /** Jersey answers a malformed Content-Type by itself, with an empty 400. */
  private static Optional<Problem> problem(ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem) {
      return Optional.of(problem);
    }
    boolean unsaid = response.getStatus() >= 400 && !response.hasEntity();
    return unsaid ? Optional.of(HttpProblem.of(response.getStatus())) : Optional.empty();
  }
}
