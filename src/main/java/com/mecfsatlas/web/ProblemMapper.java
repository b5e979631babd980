package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.LINK;

import com.mecfsatlas.citation.UnknownStyleException;
import com.mecfsatlas.question.UnknownArgumentException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that goes wrong becomes a {@link Problem}; {@link ProblemFilter} writes it. */
final class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger log = LoggerFactory.getLogger(ProblemMapper.class);
  private static final int LINK_BUDGET = 3000;
  private static final Set<String> KEPT = Set.of("Allow", "Location", "Retry-After");

  @Override
  public Response toResponse(Throwable failure) {
    return switch (failure) {
      case NotAcceptableFormatException unacceptable -> unacceptable(unacceptable);
      case UnknownArgumentException unknown -> unknownChoice(unknown);
      case UnknownStyleException unknown -> unknownStyle(unknown);
      case WebApplicationException web when web.getResponse().getStatus() < 500 -> refused(web);
      default -> fault(failure);
    };
  }

  private static Response unacceptable(NotAcceptableFormatException failure) {
    Problem problem =
        Problem.of(Status.NOT_ACCEPTABLE, message(failure))
            .offering(failure.alternatives(), List.of());
    ResponseBuilder response = Response.status(Status.NOT_ACCEPTABLE).entity(problem);
    WebLink.field(failure.links(), LINK_BUDGET).ifPresent(field -> response.header(LINK, field));
    return response.build();
  }

  private static Response unknownChoice(UnknownArgumentException failure) {
    List<Problem.Alternative> offered =
        failure.offered().entrySet().stream()
            .map(each -> new Problem.Alternative(each.getKey(), "text/html", each.getValue()))
            .toList();
    String detail = String.valueOf(failure.getMessage());
    return Response.status(Status.NOT_FOUND)
        .entity(Problem.of(Status.NOT_FOUND, detail).offering(offered, List.of()))
        .build();
  }

  private static Response unknownStyle(UnknownStyleException failure) {
    String detail = "This citation style or locale is not offered.";
    return Response.status(Status.NOT_ACCEPTABLE)
        .entity(Problem.of(Status.NOT_ACCEPTABLE, detail).offering(List.of(), failure.offered()))
        .build();
  }

  private static Response refused(WebApplicationException failure) {
    Response given = failure.getResponse();
    ResponseBuilder response = Response.status(given.getStatus());
    if (given.getStatus() >= 400) {
      response.entity(Problem.of(given.getStatusInfo(), message(failure)));
    }
    given.getStringHeaders().entrySet().stream()
        .filter(field -> KEPT.contains(field.getKey()))
        .forEach(field -> response.header(field.getKey(), String.join(", ", field.getValue())));
    return response.build();
  }

  /** The reader gets a name for the occurrence, the log the same name and the cause. */
  private static Response fault(Throwable failure) {
    String occurrence = "urn:uuid:" + UUID.randomUUID();
    log.error("{}", occurrence, failure);
    Problem problem = Problem.of(Status.INTERNAL_SERVER_ERROR, "").named(occurrence);
    return Response.serverError().entity(problem).build();
  }

  /** What the thrower said, and not what JAX-RS says when nobody said anything. */
  private static String message(WebApplicationException failure) {
    return Optional.ofNullable(failure.getMessage())
        .filter(message -> !message.startsWith("HTTP "))
        .orElse("");
  }
}
