package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import com.mecfsatlas.model.EntityId;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

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
    try {
      String number = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
      EntityId thing =
          known
              .apply(number)
              .orElseThrow(
                  () ->
                      new NotFoundException(
                          "No paper here has this number; /paper lists those there are."));
      return Response.status(Response.Status.SEE_OTHER)
          .header(LOCATION, thing.path())
          .header(CACHE_CONTROL, RepresentationFilter.CACHED_BRIEFLY)
          .build();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }
}
