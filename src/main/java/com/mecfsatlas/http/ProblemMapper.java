package com.mecfsatlas.http;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a {@link Problem} of everything that goes wrong: what its thrower decided, what can be
 * explained, and else a fault of ours, whose reader gets a name for the occurrence, and the log the
 * same name and the cause.
 */
public final class ProblemMapper {
  private static final Logger log = LoggerFactory.getLogger(ProblemMapper.class);

  private final Explanation explanation;

  /** What a reader is told of the failures of a library. */
  public interface Explanation {
    /** Nothing where the failure is a fault of ours. */
    Optional<Problem> of(Throwable failure);
  }

  public ProblemMapper(Explanation explanation) {
    this.explanation = explanation;
  }

  public Problem problem(Throwable failure) {
    return failure instanceof ProblemException refusal
        ? refusal.problem()
        : explanation.of(failure).orElseGet(() -> fault(failure));
  }

  private static Problem fault(Throwable failure) {
    String occurrence = "urn:uuid:" + UUID.randomUUID();
    log.error("{}", occurrence, failure);
    return HttpProblem.INTERNAL.usual().named(occurrence);
  }
}
