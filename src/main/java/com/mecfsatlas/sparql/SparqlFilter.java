package com.mecfsatlas.sparql;

import com.mecfsatlas.http.CrossOrigin;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Methods;
import com.mecfsatlas.http.Problem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Stands before Fuseki: only the endpoint's own path and methods pass, every answer may be read
 * from any page, and an error is a problem document.
 */
final class SparqlFilter implements Filter {
  private static final Set<String> ASKING = Set.of("GET", "HEAD", "POST", "QUERY");
  private final String path;
  private final QueryResponseCache kept;
  private final QueryProblemWriter problems;
  private final Set<String> besides;
  private final String policy;

  /**
   * @param kept what is answered without Fuseki
   * @param besides addresses below {@code path} that others answer
   * @param scripts what the pages may run, as sources of a Content Security Policy
   */
  SparqlFilter(
      String path,
      QueryResponseCache kept,
      QueryProblemWriter problems,
      Set<String> besides,
      String scripts) {
    this.problems = problems;
    this.path = path;
    this.kept = kept;
    this.besides = Set.copyOf(besides);
    this.policy = policy(scripts);
  }

  /** Strict; with scripts they may ask us, for the terms that complete a query. */
  private static String policy(String scripts) {
    return "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
        + (scripts.isEmpty() ? "" : " connect-src 'self'; script-src " + scripts + ";")
        + " base-uri 'none'; frame-ancestors 'none'";
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (besides.contains(asked.getRequestURI())) {
      // Fuseki passes on what is none of its own, and leaves fields behind.
      chain.doFilter(request, new OwnFields(answer));
      return;
    }
    openToAllOrigins(answer);
    if (!asked.getRequestURI().equals(asked.getContextPath() + path)) {
      problems.send(notFound(asked), asked, answer);
    } else if (asked.getMethod().equals("OPTIONS")) {
      preflight(answer);
    } else if (!ASKING.contains(asked.getMethod())) {
      problems.send(notAllowed(asked), asked, answer);
    } else if (!kept.answer(asked, answer)) {
      ask(asked, answer, chain);
    }
  }

  private void ask(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    FusekiResponse response = new FusekiResponse(answer);
    chain.doFilter(new FusekiRequest(asked), response);
    if (asked.getAttribute(QueryAction.BROKEN) instanceof Throwable failure) {
      if (answer.isCommitted()) {
        // The container then ends the connection without the last chunk, RFC 9112, 7.1.
        throw new IOException("The answer broke off", failure);
      }
      answer.reset();
      openToAllOrigins(answer);
      problems.send(QueryProblems.OF.problem(failure), asked, answer);
      return;
    }
    response.finish(asked, problems);
  }

  private void openToAllOrigins(HttpServletResponse answer) {
    CrossOrigin.OPEN.forEach(answer::setHeader);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("Content-Security-Policy", policy);
  }

  private static void preflight(HttpServletResponse answer) {
    answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
    answer.setHeader("Allow", CrossOrigin.METHODS);
    answer.setHeader("Accept-Query", QueryRequest.QUERY);
    CrossOrigin.PREFLIGHT.forEach(answer::setHeader);
  }

  private Problem notFound(HttpServletRequest asked) {
    return HttpProblem.NOT_FOUND.problem(
        asked.getRequestURI() + " is no page; queries go to " + path + ".");
  }

  private static Problem notAllowed(HttpServletRequest asked) {
    return Methods.isKnown(asked.getMethod())
        ? HttpProblem.METHOD_NOT_ALLOWED
            .problem(asked.getMethod() + " is not offered; ask by GET, POST or QUERY.")
            .with("Allow", CrossOrigin.METHODS)
        : HttpProblem.NOT_IMPLEMENTED.usual();
  }

  /** The request as Fuseki knows methods: the container itself drops the body of a HEAD. */
  private static final class FusekiRequest extends HttpServletRequestWrapper {
    FusekiRequest(HttpServletRequest asked) {
      super(asked);
    }

    @Override
    public String getMethod() {
      return switch (super.getMethod()) {
        case "HEAD" -> "GET";
        case "QUERY" -> "POST";
        case String other -> other;
      };
    }
  }
}
