package com.mecfsatlas.web;

import com.mecfsatlas.catalog.DumpBuildingException;
import com.mecfsatlas.citation.UnknownStyleException;
import com.mecfsatlas.history.StateBuildingException;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemMapper;
import com.mecfsatlas.question.UnknownArgumentException;
import com.mecfsatlas.revision.RevisionLogException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryCancelledException;

/** Hands everything that a resource throws to the problems; {@link ProblemFilter} writes them. */
final class ProblemExceptionMapper implements ExceptionMapper<Throwable> {
  private static final Set<String> KEPT = Set.of("Allow", "Location", "Retry-After");

  private final ProblemMapper problems = new ProblemMapper(ProblemExceptionMapper::explained);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
      return web.getResponse();
    }
    return response(problems.problem(failure));
  }

  /** The answer of which {@link ProblemFilter} makes a document or a page. */
  static Response response(Problem problem) {
    return Response.status(problem.status()).entity(problem).build();
  }

  private static Optional<Problem> explained(Throwable failure) {
    return switch (failure) {
      case UnknownArgumentException unknown -> Optional.of(unknownArgument(unknown));
      case UnknownStyleException unknown ->
          Optional.of(
              HttpProblem.NOT_ACCEPTABLE
                  .problem("This citation style or locale is not offered.")
                  .and("offered", unknown.offered()));
      case WebApplicationException web when web.getResponse().getStatus() < 500 ->
          Optional.of(refused(web));
      case QueryCancelledException late ->
          Optional.of(
              HttpProblem.SERVICE_UNAVAILABLE
                  .problem("It took too long. Narrow it, or try again.")
                  .with("Retry-After", "30"));
      case StateBuildingException waiting ->
          Optional.of(
              HttpProblem.SERVICE_UNAVAILABLE
                  .problem(String.valueOf(waiting.getMessage()))
                  .with("Retry-After", "10"));
      case RevisionLogException damaged ->
          damaged.toldToReaders().map(HttpProblem.SERVICE_UNAVAILABLE::problem);
      case DumpBuildingException waiting ->
          Optional.of(
              HttpProblem.SERVICE_UNAVAILABLE
                  .problem(String.valueOf(waiting.getMessage()))
                  .with("Retry-After", "30"));
      default -> Optional.empty();
    };
  }

  private static Problem unknownArgument(UnknownArgumentException failure) {
    return HttpProblem.BAD_REQUEST
        .problem(String.valueOf(failure.getMessage()))
        .offering(PathNames.alternatives(failure.offered()));
  }

  private static Problem refused(WebApplicationException failure) {
    Response given = failure.getResponse();
    Problem problem = HttpProblem.of(given.getStatus()).because(message(failure));
    for (var field : given.getStringHeaders().entrySet()) {
      if (KEPT.contains(field.getKey())) {
        problem = problem.with(field.getKey(), String.join(", ", field.getValue()));
      }
    }
    return problem;
  }

  /** What the thrower said, and not what JAX-RS says when nobody said anything. */
  private static String message(WebApplicationException failure) {
    return Optional.ofNullable(failure.getMessage())
        .filter(message -> !message.startsWith("HTTP "))
        .orElse("");
  }
}
