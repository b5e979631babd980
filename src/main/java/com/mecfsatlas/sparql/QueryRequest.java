package com.mecfsatlas.sparql;

import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetDescription;

/**
 * A query as SPARQL 1.1 Protocol, 2.1, sends it: by GET, as a form or as the body.
 *
 * @param graphs the graphs that the protocol names; empty where it names none
 * @param format the short name of the format, where it is not left to Accept; else empty
 * @param revision a number or a time, where an earlier state is asked; else empty
 */
record QueryRequest(String text, DatasetDescription graphs, String format, String revision) {
  static final String FORM = "application/x-www-form-urlencoded";
  static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";

  /** Whether nothing is asked but what there is to ask: a GET of the endpoint itself. */
  static boolean isForDescription(HttpServletRequest request) {
    String parameters = request.getQueryString();
    return request.getMethod().equals("GET") && (parameters == null || parameters.isEmpty());
  }

  static QueryRequest read(HttpServletRequest request, int longest) throws IOException {
    Parameters parameters = new Parameters();
    String inUrl = request.getQueryString();
    if (inUrl != null) {
      parameters.add(inUrl);
    }
    if (request.getMethod().equals("GET")) {
      return of(parameters, longest);
    }
    // Read even if refused: what is left unread would break the connection.
    byte[] body = body(request, 3L * longest);
    String mediaType = mediaType(request);
    if (mediaType.equals(UPDATE)) {
      throw new ProblemException(QueryProblems.MISPLACED_UPDATE);
    }
    if (mediaType.equals(FORM)) {
      // Percent-encoding takes up to three bytes for one.
      parameters.add(new String(body, StandardCharsets.ISO_8859_1));
      return of(parameters, longest);
    }
    if (mediaType.equals(QUERY)) {
      return direct(Parameters.utf8(body), parameters, longest);
    }
    throw unreadable(
        "POST a query as %s or as %s, in UTF-8; this was %s."
            .formatted(QUERY, FORM, mediaType.isEmpty() ? "without a media type" : mediaType));
  }

  private static QueryRequest direct(String text, Parameters parameters, int longest) {
    if (parameters.has("query")) {
      throw SparqlProblem.SPARQL_REQUEST.refusal(
          "The query is both the body and the parameter query.");
    }
    return new QueryRequest(
        checked(text, longest), graphs(parameters), format(parameters), revision(parameters));
  }

  private static QueryRequest of(Parameters parameters, int longest) {
    if (parameters.has("update")) {
      throw new ProblemException(QueryProblems.MISPLACED_UPDATE);
    }
    List<String> queries = parameters.all("query");
    if (queries.size() != 1) {
      throw SparqlProblem.SPARQL_REQUEST.refusal(
          queries.isEmpty()
              ? "Send a SPARQL query: GET /sparql?query=…, or POST it as " + QUERY + "."
              : "The parameter query is there " + queries.size() + " times; send one query.");
    }
    return new QueryRequest(
        checked(queries.getFirst(), longest),
        graphs(parameters),
        format(parameters),
        revision(parameters));
  }

  private static String checked(String text, int longest) {
    if (text.isBlank()) {
      throw SparqlProblem.SPARQL_REQUEST.refusal("The query is empty.");
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > longest) {
      throw tooLong(longest);
    }
    return text;
  }

  private static DatasetDescription graphs(Parameters parameters) {
    return DatasetDescription.create(
        parameters.all("default-graph-uri"), parameters.all("named-graph-uri"));
  }

  private static String format(Parameters parameters) {
    return parameters.all("format").stream().findFirst().orElse("");
  }

  private static String revision(Parameters parameters) {
    return parameters.all("revision").stream().findFirst().orElse("");
  }

  private static String mediaType(HttpServletRequest request) {
    String[] parts =
        String.valueOf(request.getHeader("Content-Type")).toLowerCase(Locale.ROOT).split(";", 2);
    boolean utf8 = parts.length == 1 || !parts[1].contains("charset") || parts[1].contains("utf-8");
    if (!utf8) {
      throw unreadable("Queries are read as UTF-8; this says" + parts[1] + ".");
    }
    return parts[0].equals("null") ? "" : parts[0].strip();
  }

  private static byte[] body(HttpServletRequest request, long longest) throws IOException {
    try (RequestBody body =
        RequestBody.read(request, (int) longest, longest, () -> tooLong(longest / 3))) {
      return body.bytes();
    }
  }

  private static ProblemException unreadable(String detail) {
    return new ProblemException(
        SparqlProblem.QUERY_MEDIA_TYPE.problem(detail).with("Accept-Post", FORM + ", " + QUERY));
  }

  private static ProblemException tooLong(long longest) {
    return SparqlProblem.QUERY_TOO_LONG.refusal("A query may have " + longest + " bytes.");
  }
}
