package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The reference from a number of a paper to the document about it (303). */
final class NumberedPaper {
  private NumberedPaper() {}

  /**
   * Refers to the paper whose number stands in the path behind {@code prefix}. It is read from the
   * raw path: JAX-RS would take what follows a semicolon for something else.
   */
  static Response refer(
      Function<String, Optional<EntityId>> known, ContainerRequestContext request, String prefix) {
    String raw = request.getUriInfo().getRequestUri().getRawPath().substring(prefix.length());
    String number = decoded(raw);
    return Response.status(Response.Status.SEE_OTHER)
        .header(LOCATION, find(() -> known.apply(number)).path())
        .header(CACHE_CONTROL, RepresentationFilter.CACHED_BRIEFLY)
        .build();
  }

  /** The paper that is looked up; what is no number at all is the number of none. */
  static EntityId find(Supplier<Optional<EntityId>> known) {
    try {
      return known
          .get()
          .orElseThrow(
              () -> unknown("No paper here has this number; /paper lists those there are."));
    } catch (IllegalArgumentException e) {
      throw unknown(String.valueOf(e.getMessage()));
    }
  }

  private static ProblemException unknown(String detail) {
    return PathNames.unknown(detail, Map.of("/paper", EntityType.PAPER.plural()));
  }

  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("The address is not percent-encoded UTF-8.", e);
    }
  }
}
