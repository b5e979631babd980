package com.mecfsatlas.sparql;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
  private static final Pattern PLACE =
      Pattern.compile("(?i)line:? (\\d{1,9}), col(?:umn)?:? (\\d{1,9})");

  private final String syntaxError;
  private final Predicate<String> accepted;

  /**
   * @param syntaxError the name of the problem where the body is not what its type says
   */
  UpdateFilter(String syntaxError, Predicate<String> accepted) {
    this.syntaxError = syntaxError;
    this.accepted = accepted;
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
      new QueryProblem(
              415,
              "query-media-type",
              "The body is of a type that is not taken here",
              type.getContentTypeStr() + " cannot be read at " + asked.getRequestURI() + ".")
          .send(answer);
      return;
    }
    FusekiResponse kept = new FusekiResponse(answer);
    chain.doFilter(request, kept);
    if (kept.isFusekisError() && !answer.isCommitted()) {
      explained(kept.getStatus(), kept.words()).send(answer);
    }
  }

  private QueryProblem explained(int status, String words) {
    Matcher place = PLACE.matcher(words);
    if (place.find()) {
      return new QueryProblem(status, syntaxError, "The body cannot be read", words)
          .at(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    }
    return switch (status) {
      case 404 -> new QueryProblem(404, "not-found", "There is no such graph", words);
      case 405 -> new QueryProblem(405, "method-not-allowed", "The method is not offered", words);
      default ->
          status < 500
              ? new QueryProblem(
                  status, "sparql-request", "The request cannot be carried out", words)
              : QueryProblems.unexpected(new IllegalStateException(words));
    };
  }
}
