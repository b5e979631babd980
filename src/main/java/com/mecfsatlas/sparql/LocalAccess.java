package com.mecfsatlas.sparql;

import com.mecfsatlas.http.CrossOrigin;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Problem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before a server for the people at one machine. It answers under the names of that machine
 * only, so that no other name can be made to lead here, and the pages of other sites neither read
 * nor change anything unless their origin is named (Fetch, section 3.2; Fetch Metadata).
 */
final class LocalAccess implements Filter {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final Set<String> origins;
  private final Set<String> writing;
  private final QueryProblemWriter problems;

  /**
   * @param origins those whose pages may do what a person here may
   * @param writing the paths at which data are changed
   */
  LocalAccess(Set<String> origins, Set<String> writing, QueryProblemWriter problems) {
    this.origins = Set.copyOf(origins);
    this.writing = Set.copyOf(writing);
    this.problems = problems;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest received = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.addHeader("Vary", "Origin");
    String origin = String.valueOf(received.getHeader("Origin"));
    if (origins.contains(origin)) {
      open(origin, received, answer);
    }
    Optional<Problem> refusal = refusal(received, origin);
    if (refusal.isPresent()) {
      problems.send(refusal.get(), received, answer);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Problem> refusal(HttpServletRequest request, String origin) {
    if (!NAMES.contains(request.getServerName())) {
      return Optional.of(
          HttpProblem.MISDIRECTED_REQUEST.problem(
              "This server is for this machine, by the name localhost; not by "
                  + request.getServerName()
                  + "."));
    }
    if (writing.stream().anyMatch(request.getRequestURI()::startsWith)
        && isForeign(request, origin)
        && !origins.contains(origin)) {
      return Optional.of(
          HttpProblem.FORBIDDEN.problem(
              "A page of another site may not change what is here. If it may, start with"
                  + " --allow-origin="
                  + (request.getHeader("Origin") == null ? "and its origin" : origin)
                  + "."));
    }
    return Optional.empty();
  }

  private static boolean isForeign(HttpServletRequest request, String origin) {
    String site = request.getHeader("Sec-Fetch-Site");
    return (site != null && !OWN_SITES.contains(site))
        || (request.getHeader("Origin") != null
            && !origin.equals("http://" + request.getHeader("Host")));
  }

  private static void open(String origin, HttpServletRequest request, HttpServletResponse answer) {
    CrossOrigin.OPEN.forEach(answer::setHeader);
    answer.setHeader("Access-Control-Allow-Origin", origin);
    if (request.getMethod().equals("OPTIONS")) {
      CrossOrigin.PREFLIGHT.forEach(answer::setHeader);
      answer.setHeader("Access-Control-Allow-Methods", CrossOrigin.METHODS + ", PUT, DELETE");
    }
  }
}
