package com.mecfsatlas.sparql;

import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.RequestBody;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.WebContent;

/**
 * Stands before what changes the dataset: a body of a type that is none of its own is 415, and what
 * Fuseki says of an error becomes a problem document with the place it names.
 */
final class UpdateFilter implements Filter {
  /** The media types of SPARQL 1.1 Protocol, 2.2. */
  static final Predicate<String> UPDATES =
      Set.of(WebContent.contentTypeSPARQLUpdate, WebContent.contentTypeHTMLForm)::contains;

  /** What a graph or a dataset can be read from, and a form with such files. */
  static final Predicate<String> RDF =
      type ->
          RDFLanguages.contentTypeToLang(type) != null
              || type.equals(WebContent.contentTypeMultipartFormData);

  private static final int IN_MEMORY = 1 << 20;
  private static final long LONGEST = 256L << 20;
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final SparqlProblem syntaxError;
  private final Predicate<String> accepted;
  private final QueryProblemWriter problems;

  /**
   * @param syntaxError the problem where the body is not what its type says
   */
  UpdateFilter(SparqlProblem syntaxError, Predicate<String> accepted, QueryProblemWriter problems) {
    this.syntaxError = syntaxError;
    this.accepted = accepted;
    this.problems = problems;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    ContentType type = ContentType.create(asked.getContentType());
    if (WITH_BODY.contains(asked.getMethod())
        && type != null
        && !accepted.test(type.getContentTypeStr())) {
      problems.send(
          SparqlProblem.QUERY_MEDIA_TYPE.problem(
              type.getContentTypeStr() + " cannot be read at " + asked.getRequestURI() + "."),
          asked,
          answer);
      return;
    }
    try (RequestBody body = RequestBody.read(asked, IN_MEMORY, LONGEST, UpdateFilter::tooLong)) {
      answer(new WholeRequest(asked, body), answer, chain);
    } catch (ProblemException refusal) {
      problems.send(refusal.problem(), asked, answer);
    }
  }

  private static ProblemException tooLong() {
    return SparqlProblem.CONTENT_TOO_LARGE.refusal(
        "Here %d bytes may be sent at once, unpacked. Name the file on the command line."
            .formatted(LONGEST));
  }

  private void answer(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    FusekiResponse kept = new FusekiResponse(answer);
    chain.doFilter(asked, kept);
    if (kept.isFusekisError() && !answer.isCommitted()) {
      problems.send(
          asked.getAttribute(UpdateAction.REFUSED) instanceof Problem refused
              ? refused
              : explained(kept.getStatus(), kept.words()),
          asked,
          answer);
    }
  }

  private Problem explained(int status, String words) {
    return QueryPosition.in(words)
        .map(place -> place.mark(syntaxError.problem(words).at(status)))
        .orElseGet(() -> unplaced(status, words));
  }

  private static Problem unplaced(int status, String words) {
    return switch (status) {
      case 404 -> HttpProblem.NOT_FOUND.problem(words);
      case 405 -> HttpProblem.METHOD_NOT_ALLOWED.problem(words);
      default ->
          status < 500
              ? SparqlProblem.SPARQL_REQUEST.problem(words).at(status)
              : QueryProblems.OF.problem(new IllegalStateException(words));
    };
  }
}
