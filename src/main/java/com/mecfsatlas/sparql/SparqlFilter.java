package com.mecfsatlas.sparql;

import com.mecfsatlas.http.CrossOrigin;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Methods;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.SecurityHeaders;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Stands before Fuseki: only the endpoint's own path and methods pass, what was asked in the same
 * words before is answered from memory, and an error is a problem document.
 */
final class SparqlFilter implements Filter {
  private static final String ORIGINAL = SparqlFilter.class.getName() + ".original";
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

  /** With scripts the pages may ask us, for the terms that complete a query. */
  private static String policy(String scripts) {
    return scripts.isEmpty()
        ? SecurityHeaders.POLICY_OF_PAGES
        : SecurityHeaders.policy(scripts, "'self'");
  }

  /** The request as it came in, before it was put into Fuseki's words. */
  static HttpServletRequest original(HttpServletRequest request) {
    return (HttpServletRequest) Objects.requireNonNull(request.getAttribute(ORIGINAL));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest received = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (besides.contains(received.getRequestURI())) {
      // Fuseki passes on what is none of its own, and leaves fields behind.
      chain.doFilter(request, new OwnFields(answer));
      return;
    }
    answer.setHeader(SecurityHeaders.POLICY, policy);
    try {
      answer(received, answer, chain);
    } catch (ProblemException refusal) {
      problems.send(refusal.problem(), received, answer);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getRequestURI().equals(request.getContextPath() + path)) {
      throw notFound(request);
    } else if (request.getMethod().equals("OPTIONS")) {
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
      answer.setHeader("Allow", CrossOrigin.METHODS);
      answer.setHeader("Accept-Query", QueryRequest.QUERY);
    } else if (!ASKING.contains(request.getMethod())) {
      throw notAllowed(request);
    } else if (!kept.answer(request, answer)) {
      ask(request, answer, chain);
    }
  }

  private void ask(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(ORIGINAL, request);
    FusekiResponse response = new FusekiResponse(answer);
    chain.doFilter(new FusekiRequest(request), response);
    if (request.getAttribute(QueryAction.BROKEN) instanceof Throwable failure) {
      // The container then ends the connection without the last chunk, RFC 9112, 7.1.
      throw new IOException("The answer broke off", failure);
    }
    response.finish(request, problems);
  }

  private ProblemException notFound(HttpServletRequest request) {
    return new ProblemException(
        HttpProblem.NOT_FOUND
            .problem(request.getRequestURI() + " is no page; queries go to " + path + ".")
            .offering(List.of(new Problem.Alternative(path, "text/html", "Queries"))));
  }

  private static ProblemException notAllowed(HttpServletRequest request) {
    return new ProblemException(
        Methods.isKnown(request.getMethod())
            ? HttpProblem.METHOD_NOT_ALLOWED
                .problem(request.getMethod() + " is not offered; ask by GET, POST or QUERY.")
                .with("Allow", CrossOrigin.METHODS)
            : HttpProblem.NOT_IMPLEMENTED.usual());
  }

  /** The request as Fuseki knows methods: the container itself drops the body of a HEAD. */
  private static final class FusekiRequest extends HttpServletRequestWrapper {
    FusekiRequest(HttpServletRequest request) {
      super(request);
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
