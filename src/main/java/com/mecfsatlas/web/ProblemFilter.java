package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LENGTH;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import com.mecfsatlas.http.Accept;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a {@link Problem}: as an HTML page where the reader would rather have HTML, else as {@code
 * application/problem+json}. Problems are always negotiated, also at suffix addresses.
 */
final class ProblemFilter implements ContainerResponseFilter {
  private static final Logger log = LoggerFactory.getLogger(ProblemFilter.class);
  private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

  private final ErrorPageWriter page;

  ProblemFilter(ErrorPageWriter page) {
    this.page = page;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Optional<Problem> refusal = problem(response);
    if (refusal.isPresent()) {
      Problem problem = refusal.get();
      Optional<byte[]> html = prefersHtml(request) ? html(problem) : Optional.empty();
      byte[] body = html.orElseGet(problem::json);
      response.setEntity(body, null, html.isPresent() ? HTML : PROBLEM_JSON);
      response.getHeaders().putSingle(CONTENT_LENGTH, body.length);
      response.getHeaders().putSingle(VARY, "Accept");
      response.getHeaders().putSingle(CACHE_CONTROL, "no-cache");
    }
  }

  /** Jersey answers a malformed Content-Type by itself, with an empty 400. */
  private static Optional<Problem> problem(ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem) {
      return Optional.of(problem);
    }
    boolean unsaid = response.getStatus() >= 400 && !response.hasEntity();
    return unsaid ? Optional.of(Problem.of(response.getStatusInfo(), "")) : Optional.empty();
  }

  private static boolean prefersHtml(ContainerRequestContext request) {
    Accept accept = RequestLimits.accept(request);
    int json =
        Math.max(
            Negotiation.weight(accept, "application/problem+json"),
            Negotiation.weight(accept, "application/json"));
    return Negotiation.weight(accept, "text/html") > json;
  }

  /** A fault in the page of a fault must not hide the first one. */
  private Optional<byte[]> html(Problem problem) {
    try {
      return Optional.of(page.write(problem));
    } catch (RuntimeException e) {
      log.error("the error page cannot be spelled", e);
      return Optional.empty();
    }
  }
}
